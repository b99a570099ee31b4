/** Today by the clock on the reader's wall, as `YYYY-MM-DD`; '' before the script runs. */
import { useEffect, useState } from 'preact/hooks';

const read = (): string => {
  const now = new Date();
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
};

export function useToday(): string {
  const [today, setToday] = useState('');
  useEffect(() => {
    const look = () => setToday(read());
    look();
    // A page that was left open over night.
    document.addEventListener('visibilitychange', look);
    addEventListener('pageshow', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('pageshow', look);
    };
  }, []);
  return today;
}
