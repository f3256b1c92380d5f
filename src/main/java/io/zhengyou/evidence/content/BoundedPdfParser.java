package io.zhengyou.evidence.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * A parser that refuses to unpack what fills the memory: a few kilobytes may hold gigabytes. Only streams that hold the
 * structure of the document are unpacked at all; pages and pictures are not.
 */
class BoundedPdfParser extends PDFParser {

    private static final int MOST_BYTES = 32 << 20;

    BoundedPdfParser(RandomAccessRead source) throws IOException {
        super(source);
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (stream.containsKey(COSName.N) || stream.containsKey(COSName.FIRST) || stream.containsKey(COSName.W)) {
            unpack(stream);
        }
        return stream;
    }

    /** Filter by filter, as the parser itself would, but no further than the bound. */
    private static void unpack(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        InputStream packed = stream.createRawInputStream();
        int count = filters instanceof COSArray array ? array.size() : filters == null ? 0 : 1;
        for (int place = 0; place < count; place++) {
            COSBase filter = filters instanceof COSArray array ? array.getObject(place) : filters;
            if (!(filter instanceof COSName name)) {
                throw new IOException("a filter without a name");
            }
            ByteArrayOutputStream unpacked = new Bounded();
            FilterFactory.INSTANCE.getFilter(name).decode(packed, unpacked, stream, place);
            packed = new ByteArrayInputStream(unpacked.toByteArray());
        }
    }

    private static final class Bounded extends ByteArrayOutputStream {

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            ensureRoom(length);
            super.write(bytes, offset, length);
        }

        @Override
        public synchronized void write(int one) {
            ensureRoom(1);
            super.write(one);
        }

        private void ensureRoom(int more) {
            if (count + more > MOST_BYTES) {
                // Unchecked, because the filters take an IOException for the end of damaged data and the parser goes on.
                throw new IllegalStateException("a stream unpacks to more than " + MOST_BYTES + " bytes");
            }
        }
    }
}
