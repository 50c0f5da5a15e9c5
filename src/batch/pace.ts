/** `12.3 rows/s, 2m05s left` after `done` of `total` rows in `seconds`; resumed rows are in neither number. */
export function paceWords(done: number, total: number, seconds: number): string {
  if (done === 0 || seconds <= 0) return 'measuring';
  const rate = done / seconds;
  return `${rate >= 10 ? rate.toFixed(0) : rate.toFixed(1)} rows/s, ${duration((total - done) / rate)} left`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  if (hours > 0) return `${hours}h${pad(minutes)}m`;
  return minutes > 0 ? `${minutes}m${pad(rest)}s` : `${rest}s`;
}

const pad = (value: number): string => String(value).padStart(2, '0');
