/** Data of the site that a tool fetches when the reader begins: who only reads pays nothing for it. */
import { useRef, useState } from 'preact/hooks';

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/**
 * The data, once `load` was called and it has come; a failed try can be made again. `read` gives our
 * own file its type: a test of the types holds the published shape to the logic's.
 */
export function useFetched<Data>(address: string, read: (json: unknown) => Data) {
  const [data, setData] = useState<Data | null>(null);
  const [failed, setFailed] = useState(false);
  const isAsked = useRef(false);

  function load() {
    if (isAsked.current) return;
    isAsked.current = true;
    // What says that it failed stays until it has come: a line that goes away while the reader taps
    // moves the field from under the finger.
    fetchJson(address).then(
      (json) => {
        setFailed(false);
        setData(read(json));
      },
      () => {
        isAsked.current = false;
        setFailed(true);
      },
    );
  }
  return { data, failed, load };
}
