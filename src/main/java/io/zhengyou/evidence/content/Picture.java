package io.zhengyou.evidence.content;

import io.zhengyou.evidence.EvidenceRefused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads a picture from its first to its last point. */
final class Picture {

    private static final long MOST_POINTS = 100_000_000;
    private static final int ENOUGH = 512;

    private Picture() {}

    static void check(String format, byte[] content) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_POINTS) {
                throw new EvidenceRefused("图片有 %d×%d 个像素，过大。请缩小后再上传。".formatted(width, height));
            }
            List<String> warnings = new ArrayList<>();
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
            // Every point is decoded, few are kept: a small file may hold a huge picture.
            ImageReadParam few = reader.getDefaultReadParam();
            few.setSourceSubsampling(1 + width / ENOUGH, 1 + height / ENOUGH, 0, 0);
            if (reader.canReadRaster()) {
                reader.readRaster(0, few);
            } else {
                reader.read(0, few);
            }
            // A photo that ends too early is filled up with grey, and this is all that is said.
            if (warnings.stream().anyMatch(warning -> warning.startsWith("Truncated"))) {
                throw new IOException("truncated");
            }
        } finally {
            reader.dispose();
        }
    }
}
