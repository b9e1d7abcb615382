using System;
using System.Collections.Generic;
using DeviceKit.Emulation.Servers;
using DeviceKit.Stack;
using DeviceKit.Stack.Dns;
using Xunit;

namespace DeviceKit.Emulation.Tests.Servers;

/// <summary>The DNS server's answers.</summary>
public class DnsResponderTests
{
    private readonly DnsZone _zone = new();
    private readonly DnsServerFaults _faults = new();

    [Fact]
    public void Answer_Aliases_AreCompressedAndInOrder()
    {
        _zone.AddAlias("www.example.org", "web.example.org", 60).Add("web.example.org", new IPv4Address(192, 0, 2, 1), 30);
        byte[] answer = Ask("www.example.org");
        Assert.Equal(
            "1234" + "8180" + "0001000200000000" + "03777777076578616D706C65036F72670000010001" // header, question
            + "C00C" + "000500010000003C" + "0006" + "03776562C010" // www CNAME web, as a label and a pointer
            + "C02D" + "000100010000001E" + "0004" + "C0000201", // web A
            Convert.ToHexString(answer));
    }

    [Fact]
    public void Answer_MissingName_HasTheSoa()
    {
        _zone.Add("a.example", new IPv4Address(192, 0, 2, 1));
        List<DnsRecordType> types = Types(Ask("b.example"), out DnsResponseCode code);
        Assert.Equal(DnsResponseCode.NameError, code);
        Assert.Equal([DnsRecordType.Soa], types);
        Assert.Equal([DnsRecordType.Soa], Types(Ask("a.example", DnsRecordType.Aaaa), out code));
        Assert.Equal(DnsResponseCode.NoError, code);
        Types(Ask("example"), out code); // a name above existing ones exists
        Assert.Equal(DnsResponseCode.NoError, code);
        _zone.NegativeTimeToLive = null;
        Assert.Empty(Types(Ask("b.example"), out _));
    }

    [Fact]
    public void Answer_MoreThan512Bytes_IsCutByUdpOnly()
    {
        for (int i = 0; i < 40; i++)
        {
            _zone.Add("many.example", new IPv4Address(192, 0, 2, (byte)i));
        }

        Assert.True(DnsView.TryParse(Ask("many.example"), out DnsView cut) && cut.IsTruncated);
        byte[] whole = Ask("many.example", isStream: true);
        Assert.Equal(40, Types(whole, out _).Count);
    }

    [Fact]
    public void Answer_FaultyCode_HasNoRecords()
    {
        _zone.Add("a.example", new IPv4Address(192, 0, 2, 1));
        _faults.ResponseCode = DnsResponseCode.Refused;
        Assert.DoesNotContain(DnsRecordType.A, Types(Ask("a.example"), out DnsResponseCode code));
        Assert.Equal(DnsResponseCode.Refused, code);
    }

    [Fact]
    public void Remove_TakesTheNameAway()
    {
        _zone.Add("a.example", new IPv4Address(192, 0, 2, 1));
        _zone.Remove("A.example");
        Types(Ask("a.example"), out DnsResponseCode code);
        Assert.Equal(DnsResponseCode.NameError, code);
    }

    [Theory]
    [InlineData(DnsLie.WrongId)]
    [InlineData(DnsLie.WrongQuestion)]
    [InlineData(DnsLie.NotAResponse)]
    [InlineData(DnsLie.WrongOperation)]
    public void Lie_DiffersInExactlyOneThing(DnsLie lie)
    {
        Assert.True(DnsView.TryParse(Query("a.example", DnsRecordType.A), out DnsView query));
        Assert.True(DnsView.TryParse(DnsResponder.Lie(query, lie), out DnsView answer));
        Assert.Equal(lie == DnsLie.WrongId, answer.Id != query.Id);
        Assert.Equal(lie == DnsLie.WrongQuestion, !answer.Asks(query.ReadQuestionName(), query.QuestionType));
        Assert.Equal(lie == DnsLie.NotAResponse, !answer.IsResponse);
        Assert.Equal(lie == DnsLie.WrongOperation, !answer.IsQueryOperation);
    }

    private static byte[] Query(string name, DnsRecordType type)
    {
        var buffer = new byte[DnsHeader.MaximumQuery];
        return buffer[..DnsQueryWriter.Write(buffer, 0x1234, DnsName.Parse(name), type)];
    }

    private static List<DnsRecordType> Types(byte[] message, out DnsResponseCode code)
    {
        Assert.True(DnsView.TryParse(message, out DnsView view));
        code = view.ResponseCode;
        var types = new List<DnsRecordType>();
        foreach (DnsRecordView record in view)
        {
            types.Add(record.Type);
        }

        return types;
    }

    private byte[] Ask(string name, DnsRecordType type = DnsRecordType.A, bool isStream = false)
    {
        Assert.True(DnsView.TryParse(Query(name, type), out DnsView query));
        return DnsResponder.Answer(query, _zone, _faults, isStream);
    }
}
