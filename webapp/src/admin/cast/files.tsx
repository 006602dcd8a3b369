/** Photos, films and files of a broadcast: chosen or dropped here, uploaded at once. */
import { useId, useRef, useState } from "preact/hooks";
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { Stroke } from "../../ui/icon";
import { words } from "../../ui/kit";
import { change, type DraftFile, draft } from "./draft";
import { thumbs } from "./thumbs";
import { again, drop, room, take, type Upload, uploads } from "./uploads";
import { kindWords, sizeWords } from "./words";

type Kind = Schemas["MediaKind"];
const kinds: Kind[] = ["photo", "video", "animation", "document"];

function Drop({ name, onDrop }: { name: string; onDrop: () => void }) {
  return (
    <button
      type="button"
      class="button plain cast-drop-one"
      aria-label={t("web-cast-file-remove", { name })}
      onClick={onDrop}
    >
      <Stroke d="M6 6l12 12M18 6L6 18" />
    </button>
  );
}

function Known({ file }: { file: DraftFile }) {
  const { id, name, kind, size } = file;
  const thumb = thumbs.value[id];
  return (
    <li class="cast-file">
      <span class="cast-thumb">{thumb && <img src={thumb} alt="" />}</span>
      <span class="cast-file-words">
        <b dir="auto">{name}</b>
        <small class="dim">
          {t(kindWords[kind])} · {sizeWords(size)}
        </small>
      </span>
      <Drop
        name={name}
        onDrop={() => change({ files: draft.value.files.filter((one) => one.id !== id) })}
      />
    </li>
  );
}

function Coming({ upload }: { upload: Upload }) {
  const { key, file, part, error } = upload;
  return (
    <li class="cast-file">
      <span class="cast-thumb" />
      <span class="cast-file-words">
        <b dir="auto">{file.name}</b>
        {error === undefined ? (
          <>
            <progress
              max={100}
              value={part}
              aria-label={t("web-cast-uploading", { name: file.name })}
            />
            <small class="dim">{t("web-cast-percent", { percent: part })}</small>
          </>
        ) : (
          <>
            <span class="error" role="alert">
              {words(error)}
            </span>
            <button type="button" class="button plain" onClick={() => again(upload)}>
              {t("web-again")}
            </button>
          </>
        )}
      </span>
      <Drop name={file.name} onDrop={() => drop(key)} />
    </li>
  );
}

export function Files({ error }: { error: string | undefined }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<Kind | "">("");
  const [over, setOver] = useState(false);
  const [left, setLeft] = useState(0);
  const accept = (list: FileList | null | undefined) => {
    setLeft(take([...(list ?? [])], kind || undefined));
  };
  const all = draft.value.files;
  return (
    <section
      class={`stack tight cast-files${over ? " over" : ""}`}
      aria-labelledby={`${id}-title`}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        accept(event.dataTransfer?.files);
      }}
    >
      <h2 id={`${id}-title`}>{t("web-cast-files")}</h2>
      {all.length + uploads.value.length > 0 && (
        <ul class="stack tight">
          {all.map((file) => (
            <Known key={file.id} file={file} />
          ))}
          {uploads.value.map((upload) => (
            <Coming key={upload.key} upload={upload} />
          ))}
        </ul>
      )}
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      {left > 0 && (
        <p class="error" role="alert">
          {t("web-cast-files-left", { count: left })}
        </p>
      )}
      <div class="row cast-choose">
        <input
          ref={input}
          class="hidden"
          type="file"
          multiple
          tabIndex={-1}
          aria-label={t("web-cast-files-choose")}
          onChange={(event) => {
            accept(event.currentTarget.files);
            event.currentTarget.value = "";
          }}
        />
        <button
          type="button"
          class="button"
          disabled={room() <= 0}
          onClick={() => input.current?.click()}
        >
          {t("web-cast-files-choose")}
        </button>
        <label class="cast-as">
          <span class="dim">{t("web-cast-files-as")}</span>
          <select
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as Kind | "")}
          >
            <option value="">{t("web-cast-kind-auto")}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(kindWords[one])}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="dim cast-small">{t("web-cast-files-how")}</p>
    </section>
  );
}
