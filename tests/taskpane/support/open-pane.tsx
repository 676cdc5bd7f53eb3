import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { ServicesProvider, type TaskpaneServices } from "../../../src/taskpane/services";
import { Taskpane } from "../../../src/taskpane/Taskpane";

/** Many tests may run at once on few cores. */
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

/**
 * jsdom lays nothing out, and to ask it about Fluent's thousand style rules at every step up the tree makes each
 * query by role slow. How the pane looks is tested in a browser.
 */
const withoutStyles = createDOMRenderer(undefined);
window.getComputedStyle = (element) => (element instanceof HTMLElement ? element.style : noStyle);
const noStyle = document.createElement("span").style;

/** Shows the pane and waits until the document is read and the first panel is there. */
export async function openPane(services: TaskpaneServices): Promise<UserEvent> {
  const user = userEvent.setup();
  const { container } = render(
    <RendererProvider renderer={withoutStyles}>
      <ServicesProvider value={services}>
        <Taskpane />
      </ServicesProvider>
    </RendererProvider>,
  );
  await waitFor(() => {
    expect(container.textContent).not.toMatch(/Läser in|Läser dokumentet|Loading|Reading the document/);
  });
  return user;
}

export const openTab = async (user: UserEvent, name: string): Promise<void> => {
  await user.click(screen.getByRole("tab", { name }));
  await waitFor(() => expect(screen.queryByText(/^(Läser in|Loading) …$/)).toBeNull());
};

/** Lets what is under way come to rest. */
export const settle = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));

/** Names of what axe finds wrong. Colours need a real browser. */
export async function axeViolations(): Promise<readonly string[]> {
  const results = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
