// Attributes of a service itself. https://docs.aws.amazon.com/cloud-map/latest/api/API_UpdateServiceAttributes.html
import {instanceMaxCustomAttributes} from '../../../facts/cloud-map/cloud-map';
import {inWords, own} from '../../json-text';
import {attributesIn} from '../read/read-attributes';
import {answered, type Called, type Context, refused, withInput} from './called';
import {inService} from './in-service';
import {arnOf, withService} from './look-up';

/** GetServiceAttributes. */
export const getServiceAttributes = (context: Context): Called =>
  inService(context, [], ({namespace, service}) =>
    answered(context.registry, {
      ServiceAttributes: {
        ServiceArn: arnOf(context.registry.region, namespace.owner, 'service', service.id),
        ResourceOwner: namespace.owner,
        Attributes: service.attributes,
      },
    }),
  );

/** UpdateServiceAttributes: adds and replaces. */
export const updateServiceAttributes = (context: Context): Called =>
  inService(context, ['Attributes'], ({service}, {object}) =>
    withInput(
      (report) =>
        attributesIn({object, path: [], report}, 'Attributes') ?? report([], 'Attributes is missing.') ?? undefined,
      (added) => {
        const attributes = {...service.attributes, ...added};
        const most = instanceMaxCustomAttributes.value;
        return Object.keys(attributes).length > most
          ? refused('ServiceAttributesLimitExceededException', `A service has at most ${most} attributes.`)
          : answered(withService(context.registry, {...service, attributes}));
      },
    ),
  );

/** DeleteServiceAttributes. */
export const deleteServiceAttributes = (context: Context): Called =>
  inService(context, ['Attributes'], ({service}, {object}) =>
    withInput(
      (report) => {
        const keys = own(object, 'Attributes');
        if (Array.isArray(keys) && keys.length > 0) return keys.map(String);
        report(['Attributes'], `Attributes is a list of at least one key; found ${inWords(keys)}.`);
        return undefined;
      },
      (keys) => {
        const left = Object.entries(service.attributes).filter(([key]) => !keys.includes(key));
        return answered(withService(context.registry, {...service, attributes: Object.fromEntries(left)}));
      },
    ),
  );
