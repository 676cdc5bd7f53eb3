import { Component, type ReactNode } from "react";
import { useStrings } from "../strings/use-strings";
import { Notice } from "./Notice";
import { PanelLayout } from "./PanelLayout";

/** Our mistake, said plainly: nothing is claimed about what was done. */
export function Broken({ error }: { readonly error: string }) {
  const { frame } = useStrings();
  return (
    <Notice intent="error" announced title={frame.broken}>
      <p>{frame.brokenSafe}</p>
      <p>{frame.brokenDetail(error)}</p>
    </Notice>
  );
}

interface BrokenBoundaryProps {
  readonly children: ReactNode;
}

/** A panel that throws is shown as broken; the rest of the pane goes on. */
export class BrokenBoundary extends Component<BrokenBoundaryProps, { readonly error?: string }> {
  override readonly state: { readonly error?: string } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error: String(error) };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <PanelLayout>
        <Broken error={this.state.error} />
      </PanelLayout>
    );
  }
}
