using DeviceKit.Generator.Emitting;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;
using DeviceKit.Generator.Tests.Specification;
using Xunit;

namespace DeviceKit.Generator.Tests.Emitting;

public sealed class NamesTests
{
    private static readonly BindingSpecification s_specification = Parsed.Items(
        "strip type pcap_ pcap_sub_\nrename type pcap_if Interface\nrename function pcap_next_ex Next\nrename field pcap_pkthdr.len WireLength\nrename member UART_NUM_MAX Count\n"
        + "rename constant DLT_EN10MB Ethernet\nenum Speed for uart_speed_t\n  strip UART_SPEED_ UART_\napi IPcap\n  functions *\n  strip pcap_ pcap_set_ DLT_\nerror PcapStatus\n  exception PcapException\n  codes PCAP_*\n  strip PCAP_ PCAP_ERROR_\n");

    private static readonly Names s_names = new(s_specification);

    [Theory]
    [InlineData("wifi_sta_config_t", "WifiStaConfig")]
    [InlineData("pcap_stat", "Stat")]
    [InlineData("pcap_sub_stat", "Stat")]
    [InlineData("pcap_if", "Interface")]
    [InlineData("SlirpAddPollCb", "SlirpAddPollCb")]
    [InlineData("QueueHandle_t", "QueueHandle")]
    [InlineData("DIR", "Dir")]
    [InlineData("uart_config_t.flags", "UartConfigFlags")]
    [InlineData("uart_config_t.0.inner_part", "UartConfigInnerPart")]
    [InlineData("uart_speed_t", "Speed")]
    [InlineData("in6_addr", "In6Addr")]
    [InlineData("_hidden_t", "Hidden")]
    [InlineData("_t", "T")]
    public void AType_IsPascal_WithoutItsPrefixAndT(string c, string csharp) => Assert.Equal(csharp, s_names.Type(c));

    [Theory]
    [InlineData("pcap_close", "Close")]
    [InlineData("pcap_set_snaplen", "Snaplen")]
    [InlineData("pcap_next_ex", "Next")]
    [InlineData("_uart_set_pin6", "UartSetPin6")]
    public void AFunction_IsPascal_WithoutTheApisLongestPrefix(string c, string csharp) => Assert.Equal(csharp, s_names.Function(s_specification.Apis[0], c));

    [Theory]
    [InlineData("uart_num", "uartNum")]
    [InlineData("event", "@event")]
    [InlineData("errBuf", "errBuf")]
    [InlineData("SSID", "ssid")]
    [InlineData("ESPNow", "espNow")]
    [InlineData("x0", "x0")]
    [InlineData("", "value")]
    public void AParameter_IsCamel_AndNoKeyword(string c, string csharp) => Assert.Equal(csharp, s_names.Parameter(c));

    [Theory]
    [InlineData("pcap_pkthdr", "len", "WireLength")]
    [InlineData("pcap_pkthdr", "caplen", "Caplen")]
    [InlineData("pcap_stat", "stat", "StatValue")]
    [InlineData("pcap_stat", "size_in_bytes", "SizeInBytesValue")]
    [InlineData("pcap_stat", "_5g", "_5g")]
    public void AMember_IsPascal_AndNotItsTypesName(string record, string c, string csharp) =>
        Assert.Equal(csharp, s_names.Field(new CRecord(record, new CLocation("x.h", 1), false, record), new CField(c, new CVoidType(), 0)));

    [Theory]
    [InlineData("uart_port_t", "UART_NUM_0", "Num0")]
    [InlineData("uart_port_t", "UART_NUM_NC", "Nc")]
    [InlineData("uart_port_t", "UART_NUM_1_5", "Num1_5")]
    [InlineData("uart_port_t", "UART_NUM_MAX", "Count")]
    [InlineData("uart_speed_t", "UART_SPEED_LOW", "Low")]
    [InlineData("uart_speed_t", "UART_HIGH", "High")]
    public void AnEnumsMember_LosesTheCommonPrefix_ButKeepsAWordBeforeADigit(string type, string c, string csharp)
    {
        string[] members = type == "uart_port_t" ? ["UART_NUM_0", "UART_NUM_NC", "UART_NUM_1_5", "UART_NUM_MAX"] : ["UART_SPEED_LOW", "UART_HIGH"];
        var named = new CEnum(type, new CLocation("x.h", 1), new CIntegerType("int", 4, true), [.. System.Linq.Enumerable.Select(members, m => new CEnumMember(m, 0))], type);
        Assert.Equal(csharp, s_names.Member(named, new CEnumMember(c, 0)));
    }

    [Fact]
    public void AnEnumOfOneMember_KeepsItsLastWord() =>
        Assert.Equal("One", s_names.Member(new CEnum("only_t", new CLocation("x.h", 1), new CIntegerType("int", 4, true), [new CEnumMember("ONLY_ONE", 0)], "only_t"), new CEnumMember("ONLY_ONE", 0)));

    [Theory]
    [InlineData("DLT_EN10MB", "Ethernet")]
    [InlineData("DLT_NULL", "Null")]
    [InlineData("PCAP_ERRBUF_SIZE", "PcapErrbufSize")]
    public void AConstant_IsPascal_WithoutThePrefix(string c, string csharp) => Assert.Equal(csharp, s_names.Constant(s_specification.Apis[0].Prefixes, c));

    [Theory]
    [InlineData("PCAP_ERROR_BREAK", "Break")]
    [InlineData("PCAP_ERROR", "Error")]
    public void ACode_IsPascal_WithoutTheLongestPrefixThatLeavesSomething(string c, string csharp) => Assert.Equal(csharp, s_names.Code(s_specification.Errors[0], c));

    [Theory]
    [InlineData("pcap_*", "pcap_close", true)]
    [InlineData("pcap_*", "pcap_", true)]
    [InlineData("pcap_*", "mpcap_close", false)]
    [InlineData("*_set_*", "pcap_set_x", true)]
    [InlineData("a*a", "a", false)]
    [InlineData("a*b*c", "acbc", true)]
    [InlineData("a*bc*c", "abc", false)]
    [InlineData("pcap", "pcap_", false)]
    public void APattern_HasStarsForAnyText(string pattern, string name, bool fits) => Assert.Equal(fits, NamePattern.Matches(pattern, name));
}
