import type {ReactNode} from 'react';
import {healthOf, type Instance, isChecked, type Registry, type Service} from '@site/src/engines/cloud-map';
import Button from '@site/src/ui/Button';
import DataTable from '@site/src/ui/DataTable';
import Quiet from '@site/src/ui/Quiet';
import {type Changed, changeBy, flipHealth, serviceIdOf} from './change-registry';
import type {PanelProps} from './panel';
import styles from './styles.module.css';
import {healthTone} from './tones';

/** Rows of the board; a longer list is read in the document. */
const mostRows = 8;

interface Row {
  readonly service: Service;
  readonly instance: Instance;
}

const rowsOf = ({namespaces}: Registry): readonly Row[] =>
  namespaces.flatMap(({services}) =>
    services.flatMap((service) => service.instances.map((instance) => ({service, instance}))),
  );

/** Every instance with its health, to turn around or to take out. */
export default function Board({registry, state, onChange}: PanelProps): ReactNode {
  if (!registry) return <Quiet>The board appears once the registry has no problems.</Quiet>;
  const apply = (changed: Changed): void => {
    if (changed.ok) onChange({registry: changed.registry});
  };
  const rows = rowsOf(registry);
  return (
    <>
      <DataTable
        label="Health board"
        columns={['Instance', 'Service', 'Health', 'Change']}
        rows={rows.slice(0, mostRows).map(({service, instance}) => {
          const health = healthOf(service, instance);
          const input = {ServiceId: serviceIdOf(registry, service), InstanceId: instance.id};
          return {
            key: `${service.id} ${instance.id}`,
            tone: healthTone(health),
            cells: [
              <code>{instance.id}</code>,
              <code>{service.name}</code>,
              health,
              <div className={styles.actions}>
                {isChecked(service) && (
                  <Button onClick={() => apply(flipHealth(registry, service, instance, health))}>
                    {health === 'HEALTHY' ? 'Fail' : 'Heal'}
                    <span className={styles.heard}> {instance.id}</span>
                  </Button>
                )}
                <Button onClick={() => apply(changeBy(registry, 'DeregisterInstance', input, state.dice))}>
                  Deregister<span className={styles.heard}> {instance.id}</span>
                </Button>
              </div>,
            ],
          };
        })}
      />
      {rows.length > mostRows && <Quiet>{rows.length - mostRows} more instances stand in the registry.</Quiet>}
    </>
  );
}
