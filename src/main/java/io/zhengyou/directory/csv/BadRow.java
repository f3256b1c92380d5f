package io.zhengyou.directory.csv;

/**
 * A row of an imported file that cannot be taken.
 *
 * @param line   counted from 1, the header included
 * @param column the name of the column; empty if it concerns the row or the file as a whole
 * @param reason a Chinese sentence that says what is wrong and what to do
 */
public record BadRow(String file, long line, String column, String reason) {}
