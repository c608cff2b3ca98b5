// The progress meter that curl prints to standard error when its output does not go to the terminal. https://curl.se/docs/manpage.html#PROGRESS-METER

const head =
  '  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n' +
  '                                 Dload  Upload   Total   Spent    Left  Speed\n';

const line = (percent: number, total: number, received: number, speed: number, spent = '--:--:--'): string => {
  const pair = (part: number, size: number) => `${String(part).padStart(3)} ${String(size).padStart(5)}`;
  const pace = String(speed).padStart(5);
  return `${pair(percent, total)}  ${pair(percent, received)}  ${pair(0, 0)}  ${pace}      0 --:--:-- ${spent} --:--:-- ${pace}`;
};

/** What stands there before anything has arrived: the head and a line of zeros without its end. */
export const meterStart = head + line(0, 0, 0, 0);

/** The last line: everything received, as fast as in a hundredth of a second. */
export const meterDone = (bytes: number): string =>
  bytes === 0 ? line(0, 0, 0, 0) : line(100, bytes, bytes, bytes * 100);

/** The last line of a transfer that curl broke off for the status. */
export const meterFailed = (bytes: number): string => line(0, bytes, 0, 0);

/** The last line of a transfer that took too long. */
export const meterTimedOut = (seconds: number): string =>
  line(0, 0, 0, 0, `${Math.floor(seconds / 3600)}:${new Date(seconds * 1000).toISOString().slice(14, 19)}`.padStart(8));

/** The head of a meter whose first line was written over. */
export const meterHead = head;
