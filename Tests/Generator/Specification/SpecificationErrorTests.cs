using System.Linq;
using Xunit;

namespace DeviceKit.Generator.Tests.Specification;

/// <summary>Each mistake, its place, and what it is answered with. Places are counted from the first item behind the required ones, line 6.</summary>
public sealed class SpecificationErrorTests
{
    [Theory]
    [InlineData("apo IPcap", "6:1 there is no item 'apo', did you mean 'api'?")]
    [InlineData("Api IPcap", "6:1 there is no item 'Api', did you mean 'api'?")]
    [InlineData("release pcap_close", "6:1 'release' is no item, indent it below 'handle'")]
    [InlineData("stem Other", "6:1 'stem' stands twice, it is in line 2 already; keep one of the two")]
    [InlineData("header example.h", "6:8 the header 'example.h' stands twice, it is in line 5 already; keep one of the two")]
    [InlineData("header <other.h>", "6:8 '<other.h>' is not a header's name without < > or quotes, with /, write 'header NAME [package PACKAGE]'")]
    [InlineData("header other.h packages libother-dev", "6:16 there is no word for a header 'packages', did you mean 'package'? write one of package")]
    [InlineData("header other.h package", "6:24 the Debian package is missing, write 'header NAME [package PACKAGE]'")]
    [InlineData("output a b", "6:10 'b' is one word too many, write 'output FOLDER'")]
    [InlineData("output /tmp", "6:8 '/tmp' is not a folder from the specification's own, with /, write 'output FOLDER'")]
    [InlineData("library pcap", "6:14 a file of the library is missing, write 'library NAME FILE...'")]
    [InlineData("define 1=2", "6:8 '1=2' is not NAME or NAME=VALUE, write 'define NAME[=VALUE]'")]
    [InlineData("strip types pcap_", "6:7 there is no strip 'types', did you mean 'type'? write one of type")]
    [InlineData("rename typ a B", "6:8 there is no kind of rename 'typ', did you mean 'type'? write one of type function field member constant")]
    [InlineData("rename field name Name", "6:14 'name' is not RECORD.FIELD, write 'rename type|function|field|member|constant NAME CSHARP'")]
    [InlineData("rename type a class", "6:15 'class' is not a name of C#, write 'rename type|function|field|member|constant NAME CSHARP'")]
    [InlineData("rename type a B\nrename type a C", "7:13 the rename of the type 'a' stands twice, it is in line 6 already; keep one of the two")]
    [InlineData("output x\n  header b.h", "7:3 'output' has no lines of its own, begin 'header' in column 1")]
    [InlineData("output x\n  y", "7:3 'output' has no lines of its own, take the line away")]
    public void OfTheFile(string items, string error) => Assert.Equal([error], Parsed.Errors(items));

    [Theory]
    [InlineData("api Pcap\n  functions a", "6:5 'Pcap' is not an interface's name: I and a capital, write 'api INTERFACE'")]
    [InlineData("api IPcap", "6:1 the line 'functions' of api IPcap is missing, write '  functions PATTERN...'")]
    [InlineData("api IPcap\n  functions", "7:13 a name or a pattern is missing, write 'functions PATTERN...'")]
    [InlineData("api IPcap\n  functions pcap-create", "7:13 'pcap-create' is not a name of C with * for any text, write 'functions PATTERN...'")]
    [InlineData("api IPcap\n  function a\n  functions b", "7:3 'api' has no line 'function', begin the item 'function' in column 1")]
    [InlineData("api IPcap\n  functons a\n  functions b", "7:3 there is no line of 'api' 'functons', did you mean 'functions'? write one of summary functions except constants strip")]
    [InlineData("api IPcap\n  functions a\n  summary One.\n  summary Two.", "9:3 'summary' of this api stands twice, it is in line 8 already; keep one of the two")]
    [InlineData("api IPcap\n  functions a\n  summary", "8:11 the text of 'summary' is missing, write 'summary TEXT'")]
    [InlineData("api IPcap\n  functions a\n  | return 0;", "8:3 a line of C in 'api', C stands in 'shim' only")]
    [InlineData("error E\n  codes A", "6:1 the line 'exception' of error E is missing, write '  exception NAME'")]
    [InlineData("error E\n  exception X", "6:1 the line 'codes' of error E is missing, write '  codes PATTERN...'")]
    [InlineData("error E\n  exception X\n  codes A\n  success nul", "9:11 there is no success 'nul', write one of zero nonnegative positive one")]
    [InlineData("error E of t\n  exception X\n  codes A", "6:9 'of' stands where 'for' belongs, write 'error NAME [for TYPE]'")]
    [InlineData("handle H", "6:10 'for' and the type of C is missing, write 'handle NAME for TYPE'")]
    [InlineData("handle H for", "6:14 the type of C is missing, write 'handle NAME for TYPE'")]
    [InlineData("handle H for pcap_t&", "6:14 'pcap_t&' is not a type of C, write 'handle NAME for TYPE'")]
    [InlineData("handle H for t\n  invalid none", "7:11 'none' is not a whole number, decimal or 0x, write 'invalid VALUE'")]
    [InlineData("handle H for t\n  released f", "7:3 there is no line of 'handle' 'released', did you mean 'release'? write one of release invalid")]
    [InlineData("handle H for t *\nhandle G for t*", "7:1 a handle for 't *' stands twice, it is in line 6 already; keep one of the two")]
    [InlineData("handle H for t\nenum H for u", "7:6 the C# name 'H' stands twice, it is in line 6 already; keep one of the two")]
    [InlineData("flags F", "6:1 what flags F is made of is missing, write 'flags F for TYPE', or a line '  constants PATTERN...'")]
    [InlineData("enum F\n  constants A*\n  type uit", "8:8 there is no base type 'uit', did you mean 'uint'? write one of byte sbyte short ushort int uint long ulong")]
    [InlineData("record r\n  field f enm X", "7:11 there is no word for a member 'enm', did you mean 'enum'? write one of enum lifetime")]
    [InlineData("record r\n  field f", "7:11 the word for a member is missing, write 'field NAME WORDS'")]
    [InlineData("record r\n  field f enum X\n  field f enum Y", "8:9 the member 'f' stands twice, it is in line 7 already; keep one of the two")]
    [InlineData("record r\nrecord r", "7:8 the record 'r' stands twice, it is in line 6 already; keep one of the two")]
    public void OfAnItem(string items, string error) => Assert.Equal([error], Parsed.Errors(items));

    [Theory]
    [InlineData("p inn", "7:5 there is no kind of parameter 'inn', did you mean 'in'?")]
    [InlineData("p", "7:5 what 'p' is used for is missing, write 'NAME KIND [optional] [length PARAMETER|fixed N] [owned|consumed] [until FUNCTION|static|call] [enum NAME]'")]
    [InlineData("p in optonal", "7:8 there is no word for a parameter 'optonal', did you mean 'optional'?")]
    [InlineData("p address", "7:5 'p' is an address without a lifetime, write 'until FUNCTION', 'static', 'call', 'owned' or 'consumed' behind it")]
    [InlineData("p out address", "7:5 'p' is an address without a lifetime, write 'until FUNCTION', 'static', 'call', 'owned' or 'consumed' behind it")]
    [InlineData("p in array", "7:5 'p' is an array without a length, write 'length PARAMETER' or 'fixed N' behind it")]
    [InlineData("p out text", "7:5 'p' is a text buffer without a length, write 'length PARAMETER' or 'fixed N' behind it")]
    [InlineData("p in length n", "7:8 'length' does not go with 'in', write 'in array', 'out array', 'inout array', 'in text' or 'out text' in front of it, or take it away")]
    [InlineData("p out fixed 4", "7:9 'fixed' does not go with 'out', write 'in array', 'out array', 'inout array', 'in text' or 'out text' in front of it, or take it away")]
    [InlineData("p in owned", "7:8 'owned' does not go with 'in', write it behind 'out', 'inout', 'out address' or 'address'; for what goes in write 'consumed'")]
    [InlineData("p out consumed", "7:9 'consumed' does not go with 'out', write it behind a kind that goes in; for what comes out write 'owned'")]
    [InlineData("p value optional", "7:11 'optional' does not go with 'value', take it away")]
    [InlineData("p in array length n fixed 4", "7:5 'p' has both 'length' and 'fixed', keep the one that is true")]
    [InlineData("p in array fixed 0", "7:20 '0' is not a whole number from 1, write 'NAME KIND [optional] [length PARAMETER|fixed N] [owned|consumed] [until FUNCTION|static|call] [enum NAME]'")]
    [InlineData("p in array length p", "7:21 'p' is its own length, name the parameter that holds the length")]
    [InlineData("p in array length n\n  n in", "7:21 the length 'n' is said to be 'in', a length is a value or inout")]
    [InlineData("p in static until f", "7:15 the lifetime of 'p' is said twice, keep one of the two")]
    [InlineData("p in until", "7:14 the function that ends the lifetime is missing, write 'NAME KIND [optional] [length PARAMETER|fixed N] [owned|consumed] [until FUNCTION|static|call] [enum NAME]'")]
    [InlineData("p in\n  p out", "8:3 the parameter 'p' stands twice, it is in line 7 already; keep one of the two")]
    [InlineData("p callback Done", "7:14 there is no item 'callback Done', write the item 'callback Done for TYPE'")]
    [InlineData("p callbacks IDone", "7:15 there is no item 'callbacks IDone', write the item 'callbacks IDone for TYPE'")]
    [InlineData("retrun error E", "7:3 there is no line 'retrun', and 'error' is no kind of parameter, did you mean 'return'?")]
    [InlineData("handle X", "7:3 'handle' is an item and stands indented, or is a parameter of the unknown kind 'X', begin 'handle' in column 1")]
    [InlineData("return errr E", "7:10 there is no kind of result 'errr', did you mean 'error'? write one of value error count text address bool")]
    [InlineData("return error E", "7:16 there is no item 'error E', write the item 'error E'")]
    [InlineData("return address", "7:10 the result is an address without a lifetime, write 'owned', 'until FUNCTION', 'static' or 'release FUNCTION' behind it")]
    [InlineData("return count owned", "7:16 'owned' does not go with 'return count', take it away")]
    [InlineData("return text static until f", "7:22 'until' says of the result what is said already, keep one of the two")]
    [InlineData("return value\n  return count", "8:3 'return' of this function stands twice, it is in line 7 already; keep one of the two")]
    public void OfAFunction(string line, string error) => Assert.Equal([error], Parsed.Errors($"function f\n  {line}"));

    [Theory]
    [InlineData("user-data arg", "6:1 the line 'context' of callback Done is missing, write '  context call|task|interrupt'")]
    [InlineData("context thread", "7:11 there is no context 'thread', write one of call task interrupt")]
    [InlineData("context task", "7:3 the callback 'Done' comes from another context and has no queue, write '  queue N', N a power of two: the number of calls that may wait")]
    [InlineData("context interrupt", "7:3 the callback 'Done' comes from another context and has no queue, write '  queue N', N a power of two: the number of calls that may wait")]
    [InlineData("context task\n  queue 12", "8:9 the queue's length 12 is no power of two, write 'queue 16'")]
    [InlineData("context task\n  queue 100000", "8:9 the queue's length 100000 is above 65536, write 'queue 65536'")]
    [InlineData("context task\n  queue -1", "8:9 '-1' is not a whole number from 1, write 'queue N'")]
    [InlineData("context call\n  queue 16", "8:3 'queue' is for 'context task' and 'context interrupt', take it away, or change the context")]
    [InlineData("context call\n  overflow free(p);", "8:3 'overflow' is for 'context task' and 'context interrupt', take it away, or change the context")]
    [InlineData("context task\n  queue 4\n  return count", "9:3 'return' is for 'context call', write 'result EXPRESSION': the C expression that the trampoline returns")]
    [InlineData("context task\n  queue 4\n  copy data", "9:13 the number of bytes is missing, write 'copy PARAMETER SIZE [by PARAMETER...]'")]
    [InlineData("context task\n  queue 4\n  copy data 4\n  copy data 8", "10:8 'copy data' stands twice, it is in line 9 already; keep one of the two")]
    [InlineData("context task\n  queue 4\n  copy data 4 be id", "9:15 'be' is one word too many, write 'copy PARAMETER SIZE [by PARAMETER...]'")]
    [InlineData("context task\n  queue 4\n  copy data 4 by", "9:18 a parameter is missing, write 'copy PARAMETER SIZE [by PARAMETER...]'")]
    [InlineData("context task\n  queue 4\n  copy data 4 by id id\n  case data t when A A", "9:15 'id' stands twice behind 'by', keep one of the two")]
    [InlineData("context task\n  queue 4\n  copy data 4 by id", "9:15 'copy data' has no case, and nothing would be copied, write '  case data RECORD when VALUE...'")]
    [InlineData("context task\n  queue 4\n  copy data 4\n  case data t when A", "10:8 'copy data' in line 9 does not say what the case depends on, write '  copy data 4 by PARAMETER...'")]
    [InlineData("context task\n  queue 4\n  case data t when A", "9:8 'case data' has no line 'copy data', write '  copy data SIZE by PARAMETER...'")]
    [InlineData("context task\n  queue 4\n  copy data 4 by id\n  case data t", "10:15 the word 'when' is missing, write 'case PARAMETER RECORD when VALUE...'")]
    [InlineData("context task\n  queue 4\n  copy data 4 by id\n  case data t for A", "10:15 'for' is not 'when', write 'case PARAMETER RECORD when VALUE...'")]
    [InlineData("context task\n  queue 4\n  copy data 4 by id\n  case data t when", "10:20 a value is missing, write 'case PARAMETER RECORD when VALUE...'")]
    [InlineData("context task\n  queue 4\n  copy data 4 by base id\n  case data t when A", "10:8 1 value for 2 parameters, write one for each of base, id, in this order")]
    [InlineData("context task\n  queue 4\n  copy data 4 by id\n  case data t when A\n  case data u when A", "11:8 the case of A stands twice, it is in line 10 already; keep one of the two")]
    [InlineData("context call\n  case data t when A\n  copy data 4 by id", "9:3 'copy' is for 'context task' and 'context interrupt', take it away, or change the context", "8:3 'case' is for 'context task' and 'context interrupt', take it away, or change the context")]
    [InlineData("contxt call\n  context call", "7:3 there is no line 'contxt', and 'call' is no kind of parameter, did you mean 'context'?")]
    public void OfACallback(string lines, params string[] errors) => Assert.Equal(errors, Parsed.Errors($"callback Done for done_t\n  {lines}"));

    [Theory]
    [InlineData("omit a", "6:1 the line 'user-data' of callbacks IDone is missing, write '  user-data PARAMETER'")]
    [InlineData("user-data p\n  member a", "8:12 the parameter's name is missing, write 'member NAME PARAMETER|return WORDS'")]
    [InlineData("user-data p\n  member a b address", "8:14 'b' is an address without a lifetime, write 'until FUNCTION', 'static', 'call', 'owned' or 'consumed' behind it")]
    [InlineData("user-data p\n  member a return count\n  omit a", "8:10 the member 'a' is omitted and spoken of, keep one of the two")]
    [InlineData("user-data p\n  member a return count\n  member a return bool", "9:10 the result of 'a' stands twice, it is in line 8 already; keep one of the two")]
    public void OfATable(string lines, string error) => Assert.Equal([error], Parsed.Errors($"callbacks IDone for done_s\n  {lines}"));

    [Theory]
    [InlineData("shim\n  | return 0;", "6:6 the shim's prototype is missing, write 'shim int dk_example(int value)'")]
    [InlineData("shim int dk_a(void)", "6:1 the shim's body is missing, write '  | LINE OF C'")]
    [InlineData("shim int dk_a(void);\n  | return 0;", "6:20 the prototype ends in ';', write 'shim int dk_example(int value)' and the body in lines that begin with |")]
    [InlineData("shim int dk_a\n  | return 0;", "6:6 'int dk_a' is no prototype, write 'shim int dk_example(int value)', on one line")]
    [InlineData("shim dk_a(void)\n  | return 0;", "6:6 the prototype 'dk_a(void)' has no result type, write 'shim int dk_example(int value)'")]
    [InlineData("shim int (void)\n  | return 0;", "6:6 the prototype 'int (void)' has no name, write 'shim int dk_example(int value)'")]
    [InlineData("shim int a(void)\n  | return 0;\nshim long a(void)\n  | return 0;", "8:11 the shim 'a' stands twice, it is in line 6 already; keep one of the two")]
    [InlineData("shim int a(void)\n  return 0;", "7:3 there is no line of 'shim' 'return', write one of summary context |", "6:1 the shim's body is missing, write '  | LINE OF C'")]
    public void OfAShim(string items, params string[] errors) => Assert.Equal(errors, Parsed.Errors(items));

    [Theory]
    [InlineData("context task\n  | return 0;", "7:11 there is no context of a shim 'task', write one of interrupt")]
    [InlineData("context interrupt\n  | return dk_b();", "8:12 'dk_a' is reached from an interrupt and calls 'dk_b', which is not said to be, write '  context interrupt' below 'shim dk_b' in line {0}")]
    [InlineData("summary As dk_b.\n  context interrupt\n  | /* dk_b */ \n  | // dk_b\n  |  return 'b' + dk_b();", "11:19 'dk_a' is reached from an interrupt and calls 'dk_b', which is not said to be, write '  context interrupt' below 'shim dk_b' in line {0}")]
    [InlineData("context interrupt\n  | static int b;\n  | return b;", "8:5 'dk_a' is reached from an interrupt, and 'static' may lie in flash, write 'static DRAM_ATTR'")]
    [InlineData("context interrupt\n  | return length(\"dk_b\");", "8:19 'dk_a' is reached from an interrupt, and a text lies in flash, write 'DRAM_STR(\"TEXT\")'")]
    [InlineData("context interrupt\n  | /* dk_b\n  |    dk_b */ return length(DRAM_STR(\"dk_b\")) + '\"';")]
    [InlineData("context interrupt\n  | static DRAM_ATTR int b;\n  | return b + dk_bb() + dk_c();")]
    public void OfAShimThatAnInterruptReaches(string lines, params string[] errors)
    {
        string items = $"shim int dk_a(void)\n  {lines}\nshim int dk_b(void)\n  | return dk_a();\nshim int dk_c(void)\n  context interrupt\n  | return 1;\n";
        int line = Parsed.First + items.Split('\n').TakeWhile(l => l != "shim int dk_b(void)").Count();
        Assert.Equal(errors.Select(e => e.Replace("{0}", $"{line}", System.StringComparison.Ordinal)), Parsed.Errors(items));
    }

    [Theory]
    [InlineData("  context interrupt\n  queue 4", "6:10 the callback 'Done' comes in an interrupt and calls 'dk_signal', which is not said to be reached from one, write '  context interrupt' below 'shim dk_signal' in line {0}")]
    [InlineData(
        "  context interrupt\n  queue 4\n  overflow dk_lost(); dk_lost(); free(p);\n  result dk_lost()",
        "6:10 the callback 'Done' comes in an interrupt and calls 'dk_signal', which is not said to be reached from one, write '  context interrupt' below 'shim dk_signal' in line {0}",
        "9:23 the callback 'Done' comes in an interrupt and calls 'dk_lost', which is not said to be reached from one, write '  context interrupt' below 'shim dk_lost' in line {1}")]
    [InlineData("  context task\n  queue 4\n  overflow dk_lost();")]
    public void OfAnInterruptsCallback(string lines, params string[] errors)
    {
        string items = $"callback Done for done_t\n{lines}\nshim void dk_signal(void)\n  | give();\nshim void dk_lost(void)\n  | give();\n";
        int line = Parsed.First + lines.Split('\n').Length + 1;
        Assert.Equal(errors.Select(e => e.Replace("{0}", $"{line}", System.StringComparison.Ordinal).Replace("{1}", $"{line + 2}", System.StringComparison.Ordinal)), Parsed.Errors(items));
    }
}
