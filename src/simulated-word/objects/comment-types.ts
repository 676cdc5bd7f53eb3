import { childElements, firstChild, type XmlElement } from "../../ooxml/xml/node";
import { isResolved, parentOfComment, runsOfComment, setResolved } from "../model/comment-parts";
import {
  deleteComment,
  rangeOfComment,
  repliesTo,
  replyTo,
  setTextOfComment,
  textOfComment,
} from "../model/comments";
import {
  Comment,
  CommentCollection,
  CommentContentRange,
  CommentReply,
  CommentReplyCollection,
} from "../model/newer-handles";
import { hyperlinkOf, setHyperlink } from "../model/hyperlinks";
import { isOn, propertiesOf, setProperty, setSwitch } from "../model/properties";
import { rangeOver } from "../model/ranges";
import { common } from "../model/tables/cell-looks";
import { underlineIn, underlineOf } from "./underlines";
import { defineType, reads, writes, type WireProperty } from "../wire/wire-type";
import { collectionMethods, required } from "./shared-members";
import { flagIn, textIn } from "./values";
import type { Placed } from "../model/handles";

export const commentType = defineType(Comment, {
  name: "Comment",
  identity: ({ element }) => ({ Id: idOf(element) }),
  properties: {
    ...remarkProperties<Comment>(),
    Resolved: {
      get: ({ document, element }) => isResolved(document, element),
      set: ({ document, element }, value) => setResolved(document, element, flagIn(value)),
    },
  },
  navigation: {
    ContentRange: ({ document, element }) => new CommentContentRange(document, element),
    Replies: ({ document, element }) =>
      new CommentReplyCollection(() =>
        repliesTo(document, element).map((reply) => new CommentReply(document, reply)),
      ),
  },
  methods: {
    Delete: writes(({ document, element }) => deleteComment(document, element)),
    GetRange: reads(({ document, element }) => required(rangeOfComment(document, element))),
    Reply: writes(
      ({ document, element }, args) => new CommentReply(document, replyTo(document, element, args.text(0))),
    ),
  },
});

export const commentReplyType = defineType(CommentReply, {
  name: "CommentReply",
  identity: ({ element }) => ({ Id: idOf(element) }),
  properties: remarkProperties<CommentReply>(),
  navigation: {
    ContentRange: ({ document, element }) => new CommentContentRange(document, element),
    ParentComment: ({ document, element }) => {
      const parent = parentOfComment(document, element);
      return required(parent && new Comment(document, parent));
    },
  },
  methods: { Delete: writes(({ document, element }) => deleteComment(document, element)) },
});

export const commentCollectionType = defineType(CommentCollection, {
  name: "CommentCollection",
  items: ({ items }) => items(),
  methods: collectionMethods<CommentCollection>(),
});

export const commentReplyCollectionType = defineType(CommentReplyCollection, {
  name: "CommentReplyCollection",
  items: ({ items }) => items(),
  methods: collectionMethods<CommentReplyCollection>(),
});

export const commentContentRangeType = defineType(CommentContentRange, {
  name: "CommentContentRange",
  properties: {
    Bold: toggle("w:b"),
    Italic: toggle("w:i"),
    StrikeThrough: toggle("w:strike"),
    Underline: {
      get: ({ element }) => common(runsOfComment(element).map(underlineOfRun)) ?? "Mixed",
      set: ({ element }, value) => {
        const written = { "w:val": underlineIn(value) };
        for (const run of runsOfComment(element)) setProperty(propertiesOf(run, "w:rPr"), "w:u", written);
      },
    },
    Hyperlink: {
      get: (content) => hyperlinkOf(rangeOfText(content)),
      set: (content, value) => setHyperlink(rangeOfText(content), textIn(value)),
    },
    IsEmpty: { get: ({ element }) => textOfComment(element) === "" },
    Text: { get: ({ element }) => textOfComment(element) },
  },
  methods: {
    InsertText: writes(({ document, element }, args) => {
      const [text, location] = [args.text(0), args.choice(1, ["Replace", "Start", "End"])];
      const old = location === "Replace" ? "" : textOfComment(element);
      setTextOfComment(element, location === "Start" ? text + old : old + text);
      return new CommentContentRange(document, element);
    }),
  },
});

/** What a comment and a reply have alike. */
function remarkProperties<T extends Placed>(): Readonly<Record<string, WireProperty<T>>> {
  return {
    /** Nobody here has signed in. */
    AuthorEmail: { get: () => "" },
    AuthorName: { get: ({ element }) => element.attributes["w:author"] ?? "" },
    Content: {
      get: ({ element }) => textOfComment(element),
      set: ({ element }, value) => setTextOfComment(element, textIn(value)),
    },
    CreationDate: { get: ({ element }) => element.attributes["w:date"] ?? null },
    Id: { get: ({ element }) => idOf(element) },
  };
}

function toggle(name: string): WireProperty<CommentContentRange> {
  return {
    get: ({ element }) => {
      const runs = runsOfComment(element);
      const on = runs.filter((run) => isOn(formatOf(run, name))).length;
      return on === 0 ? false : on === runs.length ? true : null;
    },
    set: ({ element }, value) => {
      for (const run of runsOfComment(element)) setSwitch(propertiesOf(run, "w:rPr"), name, flagIn(value));
    },
  };
}

function underlineOfRun(run: XmlElement): string {
  return underlineOf(formatOf(run, "w:u")?.attributes["w:val"] ?? "none");
}

function rangeOfText({ document, element }: CommentContentRange) {
  return rangeOver(document, childElements(element, "w:p"));
}

function formatOf(run: XmlElement, name: string): XmlElement | undefined {
  const properties = firstChild(run, "w:rPr");
  return properties && firstChild(properties, name);
}

function idOf({ attributes }: XmlElement): string {
  return attributes["w:id"] ?? "";
}
