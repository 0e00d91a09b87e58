import { ImportedXmlComponent, type ParagraphChild } from "docx";

/** English metric units in a millimetre. */
const toEmu = (millimetres: number): number => Math.round(millimetres * 36_000);

/** Height of the line below the words above it, in EMU: 1 mm. */
const below = toEmu(1);

/**
 * A straight line drawn below the words of a paragraph, centred in its column, as offices draw it: a border of the paragraph
 * would be as wide as the column. docx writes no lines without its package of shapes, which is as large as docx itself.
 * @param id Number of the drawing, one of its own in a document: Word refuses a file with two of the same.
 */
export function drawLine(millimetres: number, id: number): ParagraphChild {
  const width = toEmu(millimetres);
  const xml = `<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="${id}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>${below}</wp:posOffset></wp:positionV><wp:extent cx="${width}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="${id}" name="Line ${id}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
  // A run by its XML: the types of docx list the kinds of run that it makes itself.
  return ImportedXmlComponent.fromXmlString(xml) as unknown as ParagraphChild;
}
