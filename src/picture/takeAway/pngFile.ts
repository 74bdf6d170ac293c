/** The pixels of a picture as a PNG file of exactly its size. @throws where the browser cannot paint it. */
export async function pngFile(svg: string, [width, height]: readonly [number, number]): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], {type: "image/svg+xml"}));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width, height];
    const brush = canvas.getContext("2d");
    if (!brush) throw new Error("no canvas");
    brush.drawImage(image, 0, 0, width, height);
    const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!file) throw new Error("no file");
    return file;
  } finally {
    URL.revokeObjectURL(address);
  }
}
