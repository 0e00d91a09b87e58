/** An upright rectangle on a page, in points, y upwards; x0 ≤ x1, y0 ≤ y1. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A ruling line: `at` on the axis it crosses, from `from` to `to` on the other. */
export interface Ruling {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rulings {
  readonly horizontal: readonly Ruling[];
  readonly vertical: readonly Ruling[];
}

/** Numbers of the drawing operators used here, as pdf.js names them. */
export interface DrawingOperators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly constructPath: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly fillStroke: number;
  readonly eoFillStroke: number;
  readonly closeFillStroke: number;
  readonly closeEOFillStroke: number;
}

/** What pdf.js makes of a page's content: an operator and its arguments, in order. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [x: number, y: number];

/** Thickest filled box that is a line, in points. */
const thickest = 3;
/** How far from upright a line may lean, in points. */
const lean = 1;

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

function isListOfNumbers(value: unknown): value is ArrayLike<number> {
  return (Array.isArray(value) || ArrayBuffer.isView(value)) && "length" in value;
}

function toMatrix(value: unknown): Matrix | undefined {
  if (!isListOfNumbers(value) || value.length < 6) return undefined;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(value);
  return [a, b, c, d, e, f];
}

/** Sub-paths as points; curves by their ends, which rounds no table. Codes of pdf.js: 0 move, 1 line, 2 and 3 curve, 4 close. */
function readPath(data: ArrayLike<number>, matrix: Matrix): Point[][] {
  const paths: Point[][] = [];
  let path: Point[] = [];
  const point = (at: number): Point => {
    const x = data[at] ?? 0;
    const y = data[at + 1] ?? 0;
    return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
  };
  for (let i = 0; i < data.length;) {
    const code = data[i];
    i += 1;
    if (code === 0) {
      path = [point(i)];
      paths.push(path);
      i += 2;
    } else if (code === 1) {
      path.push(point(i));
      i += 2;
    } else if (code === 2) {
      path.push(point(i + 4));
      i += 6;
    } else if (code === 3) {
      path.push(point(i + 2));
      i += 4;
    } else if (code === 4) {
      if (path[0] !== undefined) path.push(path[0]);
    } else break;
  }
  return paths;
}

function addSegment(a: Point, b: Point, out: { horizontal: Ruling[]; vertical: Ruling[] }): void {
  const width = Math.abs(a[0] - b[0]);
  const height = Math.abs(a[1] - b[1]);
  if (height <= lean && width > lean)
    out.horizontal.push({ at: (a[1] + b[1]) / 2, from: Math.min(a[0], b[0]), to: Math.max(a[0], b[0]) });
  else if (width <= lean && height > lean)
    out.vertical.push({ at: (a[0] + b[0]) / 2, from: Math.min(a[1], b[1]), to: Math.max(a[1], b[1]) });
}

function addFilled(path: readonly Point[], out: { horizontal: Ruling[]; vertical: Ruling[] }): void {
  const box = path.reduce<Box>(
    ({ x0, x1, y0, y1 }, [x, y]) => ({
      ...{ x0: Math.min(x0, x), x1: Math.max(x1, x) },
      ...{ y0: Math.min(y0, y), y1: Math.max(y1, y) },
    }),
    { x0: Infinity, x1: -Infinity, y0: Infinity, y1: -Infinity },
  );
  const width = box.x1 - box.x0;
  const height = box.y1 - box.y0;
  if (height <= thickest && width > height)
    out.horizontal.push({ at: (box.y0 + box.y1) / 2, from: box.x0, to: box.x1 });
  else if (width <= thickest && height > width)
    out.vertical.push({ at: (box.x0 + box.x1) / 2, from: box.y0, to: box.y1 });
}

/** The upright lines that a page draws, by strokes or by thin filled boxes, in the order drawn. Points, y upwards. */
export function readRulings(list: OperatorList, ops: DrawingOperators): Rulings {
  const out = { horizontal: [] as Ruling[], vertical: [] as Ruling[] };
  const strokes = new Set([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ]);
  const closes = new Set([ops.closeStroke, ops.closeFillStroke, ops.closeEOFillStroke]);
  const fills = new Set([ops.fill, ops.eoFill]);
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, fn] of list.fnArray.entries()) {
    const args = list.argsArray[index];
    if (fn === ops.save) stack.push(matrix);
    else if (fn === ops.restore || fn === ops.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    else if (fn === ops.transform) matrix = multiply(matrix, toMatrix(args) ?? [1, 0, 0, 1, 0, 0]);
    else if (fn === ops.paintFormXObjectBegin) {
      stack.push(matrix);
      const own = Array.isArray(args) ? toMatrix(args[0]) : undefined;
      if (own !== undefined) matrix = multiply(matrix, own);
    } else if (fn === ops.constructPath && Array.isArray(args)) {
      const paint: unknown = args[0];
      const data: unknown = Array.isArray(args[1]) ? args[1][0] : undefined;
      if (typeof paint !== "number" || !isListOfNumbers(data)) continue;
      for (const path of readPath(data, matrix)) {
        if (fills.has(paint)) addFilled(path, out);
        else if (strokes.has(paint)) {
          const points = closes.has(paint) && path[0] !== undefined ? [...path, path[0]] : path;
          for (const [at, point] of points.entries()) {
            const next = points[at + 1];
            if (next !== undefined) addSegment(point, next, out);
          }
        }
      }
    }
  }
  return out;
}
