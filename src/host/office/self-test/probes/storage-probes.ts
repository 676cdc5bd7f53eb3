import { sealNamespace } from "../../../../core/attestation/seal-namespace";
import { commonApi } from "../../common-api";
import { loadsOf } from "../count-load";
import { notPossible, observe, type Observation, type Probe } from "../probe";

/** What is kept with the document, and what the pane remembers when a ribbon button loads it anew. */
export function createStorageProbes(storage: Storage, session: string): readonly Probe[] {
  return [
    {
      id: "custom-xml",
      title: {
        sv: "Den dolda delen skrivs, läses och tas bort",
        en: "The hidden part is written, read and deleted",
      },
      page: "custom-xml",
      run: writeReadDelete,
    },
    {
      id: "custom-xml-after-reopening",
      title: {
        sv: "Den dolda delen finns kvar efter spara och öppna",
        en: "The hidden part outlives save and reopen",
      },
      page: "custom-xml",
      run: () => keepThroughReopening(session),
    },
    {
      id: "ribbon-twice",
      title: { sv: "En menyknapp när panelen redan är öppen", en: "A ribbon button while the pane is open" },
      page: "ribbon",
      run: () => Promise.resolve(ribbonTwice(storage)),
    },
  ];
}

const probeNamespace = `${sealNamespace}:prov`;
const parts = () => Office.context.document.customXmlParts;
const partsOf = (namespace: string) =>
  commonApi<Office.CustomXmlPart[]>((done) => parts().getByNamespaceAsync(namespace, done));
const deletePart = (part: Office.CustomXmlPart) => commonApi<void>((done) => part.deleteAsync(done));

async function writeReadDelete(): Promise<Observation> {
  const namespace = `${probeNamespace}:nu`;
  await commonApi<Office.CustomXmlPart>((done) => parts().addAsync(`<prov xmlns="${namespace}"/>`, done));
  const added = await partsOf(namespace);
  for (const part of added) await deletePart(part);
  const left = await partsOf(namespace);
  return observe(
    added.length === 1 && left.length === 0,
    `${added.length} after adding, ${left.length} after deleting`,
  );
}

/** Takes two runs: the first leaves a part, which the next finds if the document was saved and opened in between. */
async function keepThroughReopening(session: string): Promise<Observation> {
  const [kept] = await partsOf(probeNamespace);
  if (!kept) {
    const xml = `<prov xmlns="${probeNamespace}" session="${session}"/>`;
    await commonApi<Office.CustomXmlPart>((done) => parts().addAsync(xml, done));
    return notPossible("a part is left: save, close and open the document, and run the self-test again");
  }
  const xml = await commonApi<string>((done) => kept.getXmlAsync(done));
  if (xml.includes(session))
    return notPossible("save, close and open the document, and run the self-test again");
  await deletePart(kept);
  return observe(true, "the part of the earlier run was there");
}

function ribbonTwice(storage: Storage): Observation {
  const loads = loadsOf(storage);
  if (loads < 2)
    return notPossible("press Granska and then Infoga mall on the ribbon, and run the self-test again");
  return observe(true, `the page was loaded ${loads} times in one pane`);
}
