package io.zhengyou.award.review;

/** An expert as the draw sees them. */
record Expert(String id, String unitCode) {}
