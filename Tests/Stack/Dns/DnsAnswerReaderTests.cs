using System.Globalization;
using DeviceKit.Stack.Dns;
using Xunit;

namespace DeviceKit.Stack.Tests.Dns;

/// <summary>What is made of a response: records, aliases, missing names (RFC 2308), and what is not believed.</summary>
public class DnsAnswerReaderTests
{
    [Fact]
    public void Read_Addresses_KeepTheirOrderAndTheShortestTime()
    {
        DnsOutcome outcome = new Message("a.test").A("a.test", "10.0.0.2", 50).A("A.Test", "10.0.0.1", 20).Read("a.test");
        Assert.Equal(DnsOutcomeKind.Found, outcome.Kind);
        Assert.Equal("a.test A 10.0.0.2", outcome.Records[0].ToString());
        Assert.Equal("a.test A 10.0.0.1", outcome.Records[1].ToString());
        Assert.Equal(20u, outcome.TimeToLive);
    }

    [Fact]
    public void Read_AliasesInAnyOrder_AreFollowed()
    {
        DnsOutcome outcome = new Message("a.test").A("c.test", "10.0.0.3").Alias("b.test", "c.test", 9).Alias("a.test", "b.test").Read("a.test");
        Assert.Equal(DnsOutcomeKind.Found, outcome.Kind);
        Assert.Equal("c.test", outcome.Name.ToString());
        Assert.Equal(2, outcome.Aliases);
        Assert.Equal(9u, outcome.TimeToLive);
    }

    [Fact]
    public void Read_AliasWithoutItsEnd_IsToBeAskedFor()
    {
        DnsOutcome outcome = new Message("a.test").Alias("a.test", "b.other").Read("a.test");
        Assert.Equal(DnsOutcomeKind.Alias, outcome.Kind);
        Assert.Equal("b.other", outcome.Name.ToString());
    }

    [Fact]
    public void Read_AliasesInACircle_AreAFailure()
    {
        DnsOutcome outcome = new Message("a.test").Alias("a.test", "b.test").Alias("b.test", "a.test").Read("a.test");
        Assert.Equal(DnsOutcomeKind.Failed, outcome.Kind);
        Assert.Contains("beyond 16", outcome.Reason);
    }

    [Theory]
    [InlineData(16, DnsOutcomeKind.Found)]
    [InlineData(17, DnsOutcomeKind.Failed)]
    public void Read_ManyAliases_EndAtSixteen(int count, object expected)
    {
        var message = new Message("n0.test");
        for (int i = 0; i < count; i++)
        {
            message.Alias($"n{i}.test", $"n{(i + 1).ToString(CultureInfo.InvariantCulture)}.test");
        }

        Assert.Equal(expected, message.A($"n{count}.test", "10.0.0.1").Read("n0.test").Kind);
    }

    [Fact]
    public void Read_RecordsOfOtherNames_AreNotBelieved()
    {
        var message = new Message("a.test");
        message.A("bank.test", "203.0.113.66").Add(0, "a.test", DnsRecordType.A, [203, 0, 113, 66], recordClass: 3);
        message.Add(2, "a.test", DnsRecordType.A, [203, 0, 113, 66]);
        Assert.Equal(DnsOutcomeKind.NoData, message.Read("a.test").Kind);
    }

    [Fact]
    public void Read_AliasAskedFor_IsTheAnswer()
    {
        DnsOutcome outcome = new Message("a.test", DnsRecordType.Cname).Alias("a.test", "b.test").Read("a.test", DnsRecordType.Cname);
        Assert.Equal("b.test", Assert.Single(outcome.Records).Target);
    }

    [Theory]
    [InlineData(60, 3600, 60)]
    [InlineData(7200, 3600, 3600)]
    [InlineData(uint.MaxValue, 3600, 0)]
    public void Read_MissingName_MayBeRememberedForTheSoasMinimum(uint minimum, uint timeToLive, uint expected)
    {
        DnsOutcome outcome = new Message("a.test", flags: 0x8183).Soa("test", minimum, timeToLive).Read("a.test");
        Assert.Equal(DnsOutcomeKind.NoName, outcome.Kind);
        Assert.Equal(expected, outcome.TimeToLive);
    }

    [Fact]
    public void Read_MissingRecord_HasTheSoasMinimumToo()
    {
        DnsOutcome outcome = new Message("a.test").Soa("test", 30).Read("a.test");
        Assert.Equal(DnsOutcomeKind.NoData, outcome.Kind);
        Assert.Equal(30u, outcome.TimeToLive);
    }

    [Fact]
    public void Read_SoaOfAnotherZone_IsNotBelieved() =>
        Assert.Equal(0u, new Message("a.test", flags: 0x8183).Soa("other", 3600).Read("a.test").TimeToLive);

    [Fact]
    public void Read_MissingNameBehindAnAlias_IsMissing()
    {
        DnsOutcome outcome = new Message("a.test", flags: 0x8183).Alias("a.test", "b.test", 10).Soa("test", 60).Read("a.test");
        Assert.Equal(DnsOutcomeKind.NoName, outcome.Kind);
        Assert.Equal("b.test", outcome.Name.ToString());
        Assert.Equal(10u, outcome.TimeToLive);
    }

    [Fact]
    public void Read_Referral_IsAFailureOfTheServer()
    {
        DnsOutcome outcome = new Message("a.test").Add(1, "test", DnsRecordType.Ns, [1, 110, 0]).Read("a.test");
        Assert.Equal(DnsOutcomeKind.Failed, outcome.Kind);
        Assert.Contains("refers", outcome.Reason);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(15)]
    public void Read_ErrorCode_IsAFailureOfTheServer(int code) =>
        Assert.Equal(DnsOutcomeKind.Failed, new Message("a.test", flags: 0x8180 | code).A("a.test", "10.0.0.1").Read("a.test").Kind);

    [Theory]
    [InlineData(DnsRecordType.A, new byte[] { 1, 2, 3 })]
    [InlineData(DnsRecordType.A, new byte[] { 1, 2, 3, 4, 5 })]
    [InlineData(DnsRecordType.Aaaa, new byte[] { 1, 2, 3, 4 })]
    [InlineData(DnsRecordType.Mx, new byte[] { 0, 1 })]
    [InlineData(DnsRecordType.Ptr, new byte[] { 5, 1 })]
    [InlineData(DnsRecordType.Cname, new byte[] { })]
    public void Read_MalformedData_IsAFailureOfTheServer(DnsRecordType type, byte[] data) =>
        Assert.Equal(DnsOutcomeKind.Failed, new Message("a.test", type).Add(0, "a.test", type, data).Read("a.test", type).Kind);

    [Fact]
    public void Read_MailAndServices_HaveTheirTarget()
    {
        DnsOutcome mail = new Message("a.test", DnsRecordType.Mx).Add(0, "a.test", DnsRecordType.Mx, [0, 10, 1, 109, 0xC0, 12]).Read("a.test", DnsRecordType.Mx);
        Assert.Equal("m.a.test", Assert.Single(mail.Records).Target);
        DnsOutcome service = new Message("a.test", DnsRecordType.Srv)
            .Add(0, "a.test", DnsRecordType.Srv, [0, 1, 0, 2, 0, 80, 1, 104, 0]).Read("a.test", DnsRecordType.Srv);
        Assert.Equal("h", Assert.Single(service.Records).Target);
        Assert.Equal(80, service.Records[0].Data.Span[5]);
    }

    [Fact]
    public void Read_MoreRecordsThanAnyoneNeeds_AreCut()
    {
        var message = new Message("a.test");
        for (int i = 0; i < 200; i++)
        {
            message.A("a.test", $"10.0.0.{i}");
        }

        Assert.Equal(DnsAnswerReader.MaximumRecords, message.Read("a.test").Records.Count);
    }
}
