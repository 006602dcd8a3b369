/** Where a toast stands: in the uppermost dialog, for all outside of it is dead. */
import { screen } from "@testing-library/dom";
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeAll, expect, it } from "vitest";
import { Sheet } from "../../src/ui/sheet";
import { Toasts, toast } from "../../src/ui/toast";

beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function showModal() {
    this.open = true;
  };
});

it("stands once, in the dialog that is open, and outside again when it is closed", async () => {
  const root = document.body.appendChild(document.createElement("div"));
  const draw = (sheets: number) =>
    act(() =>
      render(
        <>
          {Array.from({ length: sheets }, (_, at) => (
            <Sheet key={at} title={`sheet ${at}`} onClose={() => undefined}>
              <p>{at}</p>
            </Sheet>
          ))}
          <Toasts />
        </>,
        root,
      ),
    );
  await draw(0);
  await act(() => toast("done"));
  expect(screen.getByText("done").closest("dialog")).toBeNull();
  await draw(2);
  const [, upper] = document.querySelectorAll("dialog");
  expect(screen.getByText("done").closest("dialog")).toBe(upper);
  await draw(0);
  expect(screen.getByText("done").closest("dialog")).toBeNull();
});

it("goes by a tap, and its action says a word that stays", async () => {
  const root = document.body.appendChild(document.createElement("div"));
  await act(() => render(<Toasts />, root));
  await act(() => toast("done"));
  await act(() => screen.getByText("done").click());
  expect(screen.queryByText("done")).toBeNull();
  await act(() => toast("done", { text: "back", run: () => toast("as it was") }));
  await act(() => screen.getByText("back").click());
  expect(screen.queryByText("done")).toBeNull();
  expect(screen.getByText("as it was")).toBeTruthy();
});
