/** What Telegram hands over, and what is made of it. */
import { describe, expect, it } from "vitest";
import { isLight, read } from "../../src/tg/given";

const user = JSON.stringify({ id: 1, first_name: "Аня", language_code: "ru" });
const initData = new URLSearchParams({ user, start_param: "b-12", hash: "0" }).toString();

describe("a launch", () => {
  it("is read from the fragment", () => {
    const given = new URLSearchParams({
      tgWebAppData: initData,
      tgWebAppVersion: "7.7",
      tgWebAppPlatform: "ios",
      tgWebAppThemeParams: '{"bg_color":"#ffffff"}',
    });
    const launch = read(`#${given}`);
    expect(launch).toMatchObject({
      platform: "ios",
      version: "7.7",
      language: "ru",
      start: "b-12",
    });
    expect(launch.initData).toBe(initData);
    expect(launch.theme.bg_color).toBe("#ffffff");
  });

  it("outside Telegram is empty, and broken ones are survived", () => {
    expect(read("")).toMatchObject({ initData: "", platform: "", language: "", theme: {} });
    expect(read("#tgWebAppThemeParams={&tgWebAppData=user%3D{")).toMatchObject({ theme: {} });
  });
});

it("knows a light background from a dark one", () => {
  expect(["#ffffff", "#f6f1e7", "#ffe0b0"].map(isLight)).toEqual([true, true, true]);
  expect(["#000000", "#17212b", "#2b5278"].map(isLight)).toEqual([false, false, false]);
});
