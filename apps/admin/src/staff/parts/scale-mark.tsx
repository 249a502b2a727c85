import classes from './scale-mark.module.css';

/** The scales that grade a report. Each has its own shape and none a colour, so that no two can be taken for one score. */
export type GradeScale = 'sourceReliability' | 'informationCredibility' | 'proof' | 'severity';

/** Proof counts 0–5, severity 1–5. */
const HIGHEST = 5;

/** One grade's sign: a letter in a square, a number in a circle, filled steps, or dots. The words stand beside it. */
export function ScaleMark({ scale, code }: { scale: GradeScale; code: string | number }) {
  if (scale === 'sourceReliability') return <span className={classes.square}>{code}</span>;
  if (scale === 'informationCredibility') return <span className={classes.circle}>{code}</span>;
  const filled = Number(code);
  return (
    <span className={classes.series}>
      <span className={classes.figure}>{code}</span>
      {Array.from({ length: HIGHEST }, (_, index) => (
        <span
          key={index}
          aria-hidden="true"
          className={scale === 'proof' ? classes.step : classes.dot}
          data-filled={index < filled}
        />
      ))}
    </span>
  );
}
