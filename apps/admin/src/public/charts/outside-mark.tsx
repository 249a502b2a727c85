/** Points to what lies beyond the end of the axis. */
export function OutsideMark({ side, x, y }: { side: 'before' | 'after'; x: number; y: number }) {
  const way = side === 'before' ? -1 : 1;
  return <path className="chart-outside" d={`M${x - way * 4},${y - 6}l${way * 10},6l${-way * 10},6z`} />;
}
