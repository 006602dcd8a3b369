/**
 * Small pictures of what was uploaded here. As `data:` addresses: the page's policy lets no `blob:`
 * picture in, and a small copy outlives a reload.
 */
import { effect, signal } from "@preact/signals";

const KEPT = "filin-cast-thumbs";
/** The longest side, in pixels: a bubble is no wider on a sharp screen. */
const SIDE = 640;
/** What a browser is not asked to unpack. */
const MOST_BYTES = 20 * 1024 * 1024;

function recall(): Record<number, string> {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? "{}") as Record<number, string>;
  } catch {
    return {};
  }
}

/** By the daemon's number of the file. */
export const thumbs = signal<Record<number, string>>(recall());

effect(() => {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(thumbs.value));
  } catch {
    // Too many: they live as long as the page.
  }
});

/** A small copy of a picture; none of what is no picture. */
export async function thumbOf(file: File): Promise<string | undefined> {
  if (!file.type.startsWith("image/") || file.size > MOST_BYTES) return undefined;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const pen = canvas.getContext("2d");
    if (!pen) return undefined;
    // Telegram puts photos with holes on white.
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return canvas.toDataURL("image/jpeg", 0.82);
  } catch {
    return undefined;
  }
}
