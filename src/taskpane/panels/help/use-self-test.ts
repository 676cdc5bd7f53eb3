import { useEffect, useRef, useState } from "react";
import type { ProbeResult, SelfTest, SelfTestOutcome } from "../../../host/self-test";

export type SelfTestState =
  | { readonly phase: "ready" }
  | { readonly phase: "running"; readonly results: readonly ProbeResult[] }
  | { readonly phase: "done"; readonly outcome: SelfTestOutcome }
  /** Our mistake: something threw. */
  | { readonly phase: "broken"; readonly error: string };

export function useSelfTest(selfTest: SelfTest) {
  const [state, setState] = useState<SelfTestState>({ phase: "ready" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const run = async () => {
    const controller = new AbortController();
    running.current = controller;
    const results: ProbeResult[] = [];
    setState({ phase: "running", results: [] });
    const onResult = (result: ProbeResult) => {
      results.push(result);
      setState({ phase: "running", results: [...results] });
    };
    try {
      const outcome = await selfTest.run({ onResult, signal: controller.signal });
      setState({ phase: "done", outcome });
    } catch (error) {
      setState({ phase: "broken", error: String(error) });
    }
  };
  return { state, run: () => void run(), stop: () => running.current?.abort() };
}
