package io.zhengyou.award;

/** Somebody objected; published in the transaction that keeps the objection. */
public record ObjectionFiled(String objectionId) {}
