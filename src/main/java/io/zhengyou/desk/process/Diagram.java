package io.zhengyou.desk.process;

import java.util.List;

/** A model as a picture, in the coordinates of its own diagram. */
public record Diagram(int left, int top, int width, int height, List<Shape> shapes, List<Edge> edges, List<Label> labels) {

    /** How far an instance has come with an element. */
    public enum Progress {
        UNTOUCHED(""), DONE("已完成"), CURRENT("进行中");

        private final String label;

        Progress(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What it is drawn as. */
    public enum Form { TASK, EVENT, GATEWAY, FRAME }

    /** @param lines its name inside it; empty if the name stands beside it */
    public record Shape(Form form, int x, int y, int width, int height, String name, List<String> lines, Progress progress) {}

    /** @param points as SVG writes them */
    public record Edge(String points) {}

    /** A name beside its element. */
    public record Label(int x, int y, List<String> lines) {}
}
