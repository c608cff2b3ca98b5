import {useRef, type KeyboardEvent, type PointerEvent, type ReactNode} from 'react';
import {alarmStateAt, metricAt, type Alarm, type MetricPoint} from '@site/src/engines/fault-injection';
import Quiet from '@site/src/ui/Quiet';
import {withPoint} from './metric';
import styles from './styles.module.css';
import TimeAxis from './TimeAxis';

interface Props {
  readonly alarm: Alarm;
  /** Seconds on the chart. */
  readonly end: number;
  readonly now: number;
  readonly onPoints: (points: readonly MetricPoint[]) => void;
}

const width = 600;
const height = 180;

/** The upper edge of the chart: a round number with room above everything. */
function topOf({points, threshold}: Alarm): number {
  const most = Math.max(1, threshold, ...points.map(({value}) => value)) * 1.15;
  const power = 10 ** Math.floor(Math.log10(most));
  return Math.ceil((most / power) * 4) * (power / 4);
}

/** The metric over the run: a click sets a point, a point moves by drag or by arrow keys and goes by Delete. */
export default function MetricChart({alarm, end, now, onPoints}: Props): ReactNode {
  const plot = useRef<HTMLDivElement>(null);
  const minutes = Math.max(1, Math.ceil(end / 60));
  const top = topOf(alarm);
  const step = Number((top / 40).toPrecision(2));
  const {points, threshold} = alarm;
  const x = (minute: number): number => (width * Math.min(minute, minutes)) / minutes;
  const y = (value: number): number => height - (height * Math.max(0, Math.min(value, top))) / top;
  const level = (minute: number): number => metricAt(points, minute) ?? 0;
  const corners = [0, ...points.map(({minute}) => minute).filter((minute) => minute < minutes), minutes];
  const alarming = Array.from({length: minutes}, (_, minute) => minute).filter(
    (minute) => alarmStateAt(alarm, minute * 60) === 'ALARM',
  );
  const pointAt = ({clientX, clientY}: PointerEvent): MetricPoint | undefined => {
    const box = plot.current?.getBoundingClientRect();
    if (!box) return undefined;
    const share = (part: number, whole: number): number => Math.max(0, Math.min(1, part / whole));
    const value = (1 - share(clientY - box.top, box.height)) * top;
    return {
      minute: Math.round(share(clientX - box.left, box.width) * minutes),
      value: Math.round(value / step) * step,
    };
  };
  const replace = (old: MetricPoint, {minute, value}: MetricPoint): void => {
    const isTaken = points.some((point) => point !== old && point.minute === minute);
    if (isTaken || minute < 0) return;
    onPoints(
      withPoint(
        points.filter((point) => point !== old),
        {minute, value: Number(value.toPrecision(4))},
      ),
    );
  };
  const onKey = (event: KeyboardEvent, point: MetricPoint): void => {
    const {minute, value} = point;
    const moved = {
      ArrowUp: {minute, value: value + step},
      ArrowDown: {minute, value: value - step},
      ArrowLeft: {minute: minute - 1, value},
      ArrowRight: {minute: minute + 1, value},
    }[event.key];
    if (moved) replace(point, moved);
    else if (event.key === 'Delete' && points.length > 1) onPoints(points.filter((one) => one !== point));
    else return;
    event.preventDefault();
  };
  return (
    <div>
      <div
        ref={plot}
        className={styles.plot}
        onPointerDown={(event) => {
          const added = pointAt(event);
          if (added && event.target === event.currentTarget) onPoints(withPoint(points, added));
        }}
      >
        <svg
          role="img"
          aria-label={`The metric from 0 to ${minutes} min, threshold ${threshold}; in ALARM in ${alarming.length} of ${minutes} minutes. The points stand beside it as text.`}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
        >
          {alarming.map((minute) => (
            <rect
              key={minute}
              className={styles.alarming}
              x={x(minute)}
              width={width / minutes}
              y="0"
              height={height}
            />
          ))}
          <line className={styles.threshold} x1="0" x2={width} y1={y(threshold)} y2={y(threshold)} />
          <polyline
            className={styles.metric}
            points={corners.map((minute) => `${x(minute)},${y(level(minute))}`).join(' ')}
          />
          <line className={styles.cursor} x1={x(now / 60)} x2={x(now / 60)} y1="0" y2={height} />
        </svg>
        {points
          .filter(({minute}) => minute <= minutes)
          .map((point, index) => (
            <span
              key={index}
              role="slider"
              tabIndex={0}
              aria-orientation="vertical"
              aria-label={`Point at minute ${point.minute}`}
              aria-valuemin={0}
              aria-valuemax={top}
              aria-valuenow={point.value}
              className={styles.point}
              style={{left: `${(100 * x(point.minute)) / width}%`, top: `${(100 * y(point.value)) / height}%`}}
              onKeyDown={(event) => onKey(event, point)}
              onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
              onPointerMove={(event) => {
                const moved = event.currentTarget.hasPointerCapture(event.pointerId) ? pointAt(event) : undefined;
                if (moved && (moved.minute !== point.minute || moved.value !== point.value)) replace(point, moved);
              }}
            />
          ))}
      </div>
      <TimeAxis end={minutes * 60} />
      <Quiet>
        From 0 up to {top}. Dashed: the threshold. Shaded: in ALARM. Click to set a point; move one by drag or arrow
        keys, remove it with Delete.
      </Quiet>
    </div>
  );
}
