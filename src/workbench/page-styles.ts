/** Over docx-preview's own: white pages on Word's grey, the cursor's paragraph and the selection. */
export const pageStyles = `
  div.docx-wrapper { background: transparent; padding: 0; display: flex; flex-flow: column; align-items: center; }
  div.docx-wrapper > section.docx { box-shadow: 0 1px 4px rgb(0 0 0 / 30%); margin-bottom: 24px; background: #fff; color: #000; cursor: text; max-width: 100%; }
  @media (max-width: 640px) { div.docx-wrapper > section.docx { padding-inline: 16px !important; } }
  p { overflow-wrap: break-word; }
  p.has-cursor { box-shadow: -3px 0 0 0 #185abd; }
  ::highlight(word-selection) { background: #b3d4fc; color: #000; }
`;
