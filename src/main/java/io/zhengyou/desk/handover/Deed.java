package io.zhengyou.desk.handover;

/** Who gives what to whom; nobody ({@code ""}) where there is no successor. */
public record Deed(String leaver, String officer, String successor, String reason) {}
