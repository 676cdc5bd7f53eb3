import { useEffect, useRef, useState } from "react";
import type { ProbeResult, SelfTest, SelfTestOutcome } from "../../../host/self-test";

export type SelfTestState =
  | { readonly phase: "ready" }
  /** `probes`: how many there are in all. */
  | { readonly phase: "running"; readonly results: readonly ProbeResult[]; readonly probes: number }
  | { readonly phase: "done"; readonly outcome: SelfTestOutcome }
  /** Our mistake: something threw. */
  | { readonly phase: "broken"; readonly error: string };

export function useSelfTest(load: () => Promise<SelfTest>) {
  const [state, setState] = useState<SelfTestState>({ phase: "ready" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const run = async () => {
    const controller = new AbortController();
    running.current = controller;
    try {
      const selfTest = await load();
      const probes = selfTest.probes.length;
      const results: ProbeResult[] = [];
      setState({ phase: "running", results, probes });
      const onResult = (result: ProbeResult) => {
        results.push(result);
        setState({ phase: "running", results: [...results], probes });
      };
      const outcome = await selfTest.run({ onResult, signal: controller.signal });
      setState({ phase: "done", outcome });
    } catch (error) {
      setState({ phase: "broken", error: String(error) });
    }
  };
  return { state, run: () => void run(), stop: () => running.current?.abort() };
}
