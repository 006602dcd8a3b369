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
