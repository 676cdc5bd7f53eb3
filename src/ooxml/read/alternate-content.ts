import { childElements, firstChild, type XmlElement } from "../xml/node";

/** The one branch of mc:AlternateContent that counts: the first choice whose vocabulary Word knows, else the fallback. */
export function chosenBranch(alternate: XmlElement): XmlElement | undefined {
  const choice = childElements(alternate, "mc:Choice").find(({ attributes }) =>
    (attributes["Requires"] ?? "").split(/\s+/).every((prefix) => understood.test(prefix)),
  );
  return choice ?? firstChild(alternate, "mc:Fallback");
}

const understood = /^(w1[456]\w*|wp14|wp[cgis]|a14|a16|am3d|cx\d*|aink|)$/;
