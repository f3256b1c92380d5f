package io.zhengyou.ballot;
public record CountingRule(int quorumNumerator,int quorumDenominator,int passNumerator,int passDenominator,int seats) {
  public static CountingRule twoThirds(int seats) { return new CountingRule(2,3,2,3,seats); }
}
