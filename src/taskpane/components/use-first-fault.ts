import { useCallback, useEffect, useRef, useState } from "react";

/** Leads whoever sent a form to the first field that it marks as faulty; `seek` once for each time it is sent. */
export function useFirstFault() {
  const form = useRef<HTMLFormElement>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [times]);
  const seek = useCallback(() => setTimes((before) => before + 1), []);
  return { form, seek };
}
