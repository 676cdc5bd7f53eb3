import { build, elementOf } from "./elements";
import { playedVersions, type SwitchableQuirk, type WordSettings } from "./played-word";

/** The faults that can be switched on, in the order in which they are shown. */
const faults: Readonly<Record<SwitchableQuirk, string>> = {
  readOnly: "Dokumentet är skrivskyddat",
  protected: "Dokumentet har redigeringsskydd",
  getOoxmlThrows: "Word vägrar lämna ut dokumentets OOXML",
  getOoxmlNeverAnswers: "Word svarar aldrig på frågan om OOXML",
  getOoxmlReserializes: "OOXML skrivs om vid varje läsning",
  getOoxmlDropsParts: "OOXML saknar numrering och inställningar",
  getOoxmlWithoutHeaders: "OOXML saknar sidhuvud och sidfot (webben)",
  headerCreated: "Ett sidhuvud skapas av att någon frågar efter det",
  placeholderRefused: "Platshållartext vägras",
  placeholderForgotten: "Platshållartext tas inte emot i ifyllda fält (webben)",
  styleIdOnlyBecomesNormal: "Okänd formatmall blir Normal",
  trailingParagraph: "Ett tomt stycke blir kvar efter infogad OOXML",
  macTrailingListItem: "Det tomma stycket blir en listpunkt (Mac)",
  customXmlDropped: "Dolda delar sparas inte (webben)",
  setXmlFails: "Dolda delar går inte att ändra",
  insertOoxmlClearsUndo: "Infogad OOXML tömmer Ångra (webben)",
  textIncludesDeletions: "Ett styckes text rymmer spårade borttagningar (webben)",
  headerRowCountIgnored: "Rubrikrad i tabell blir inte av",
  localisedMessages: "Felmeddelanden på Words språk",
  eventsMissed: "Händelser uteblir",
  trackedDeletionSilent: "Spårad borttagning ger ingen händelse",
  formattingSilent: "Formatering ger ingen händelse (webben)",
  localIdMoves: "Ett styckes id följer med till nästa stycke (Mac)",
};

const delays = [0, 500, 2000, 6000];

/** Fills the drawer with the choices as they stand; calls `changed` after a choice has been written into `settings`. */
export function connectDrawer(settings: WordSettings, changed: () => void): void {
  const drawer = elementOf("drawer", HTMLFormElement);
  const toggle = elementOf("toggle-drawer", HTMLButtonElement);
  drawer.append(
    versionChoice(settings),
    delayChoice(settings),
    failureChoice(settings),
    ...faultChoices(settings),
  );
  drawer.addEventListener("change", changed);
  drawer.addEventListener("submit", (event) => event.preventDefault());
  toggle.addEventListener("click", () => {
    drawer.hidden = !drawer.hidden;
    toggle.setAttribute("aria-expanded", String(!drawer.hidden));
  });
}

function versionChoice(settings: WordSettings): HTMLElement {
  const options = playedVersions.map(({ version, title }) => build("option", { value: version }, [title]));
  const select = build("select", {}, options);
  select.value = settings.wordApi;
  select.addEventListener("change", () => {
    const chosen = playedVersions.find(({ version }) => version === select.value);
    if (chosen) settings.wordApi = chosen.version;
  });
  return build("label", {}, ["WordApi", select]);
}

/** "0,5 s", of milliseconds. */
const inSeconds = (delay: number): string => `${(delay / 1000).toLocaleString("sv")} s`;

function delayChoice({ quirks }: WordSettings): HTMLElement {
  const options = delays.map((delay) => build("option", { value: String(delay) }, [inSeconds(delay)]));
  const select = build("select", {}, options);
  select.value = String(quirks.slow);
  select.addEventListener("change", () => {
    quirks.slow = Number(select.value);
  });
  return build("label", {}, ["Väntan före varje svar", select]);
}

function failureChoice({ quirks }: WordSettings): HTMLElement {
  const input = build("input", { type: "number", min: "0", max: "99" });
  input.value = String(quirks.failsAtAction);
  input.addEventListener("change", () => {
    quirks.failsAtAction = Number(input.value);
  });
  return build("label", {}, ["Skrivning nummer … misslyckas (0 = ingen)", input]);
}

function faultChoices({ quirks }: WordSettings): HTMLElement[] {
  return faultNames.map((name) => {
    const box = build("input", { type: "checkbox" });
    box.checked = quirks[name];
    box.addEventListener("change", () => {
      quirks[name] = box.checked;
    });
    return build("label", {}, [box, faults[name]]);
  });
}

const isFault = (name: string): name is SwitchableQuirk => name in faults;
const faultNames = Object.keys(faults).filter(isFault);
