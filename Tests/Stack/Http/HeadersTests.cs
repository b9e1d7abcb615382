using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DeviceKit.Stack.Http;
using DeviceKit.Stack.Http.Headers;
using Xunit;

namespace DeviceKit.Stack.Tests.Http;

/// <summary>Header collections and values; their checks against System.Net.Http are in the end-to-end tests.</summary>
public sealed class HeadersTests
{
    [Fact]
    public void Headers_KeepTheirOrderAndJoinRepeatedNames()
    {
        var headers = new HttpRequestMessage().Headers;
        headers.Add("X-B", "1");
        headers.Add("x-a", "2");
        headers.Add("x-b", ["3", "4"]);
        headers.Add("USER-AGENT", "Kit/1");
        headers.Add("user-agent", "(x)");
        Assert.Equal(["X-B", "x-a", "User-Agent"], headers.Select(h => h.Key));
        Assert.Equal(["1", "3", "4"], headers.GetValues("X-b"));
        Assert.Equal($"X-B: 1, 3, 4{Environment.NewLine}x-a: 2{Environment.NewLine}User-Agent: Kit/1 (x){Environment.NewLine}", headers.ToString());
    }

    [Theory]
    [InlineData("Content-Length", true)]
    [InlineData("content-type", true)]
    [InlineData("Accept", false)]
    [InlineData("X-Own", false)]
    [InlineData("ETag", false)]
    public void ContentHeaders_BelongToContent(string name, bool isContent)
    {
        var message = new HttpResponseMessage();
        Assert.Equal(!isContent, message.Headers.TryAddWithoutValidation(name, "1"));
        Assert.Equal(isContent || name == "X-Own", message.Content.Headers.TryAddWithoutValidation(name, "1"));
    }

    [Theory]
    [InlineData("a\r\nEvil: b")]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\0b")]
    public void Value_WithALineBreak_IsNeverTaken(string value)
    {
        var headers = new HttpRequestMessage().Headers;
        Assert.Throws<FormatException>(() => headers.Add("X-A", value));
        Assert.False(headers.TryAddWithoutValidation("X-A", value));
        Assert.Throws<FormatException>(() => new AuthenticationHeaderValue("Bearer", value));
        Assert.Empty(headers);
    }

    [Fact]
    public void TypedProperty_SetToALineBreak_IsRefused()
    {
        var headers = new HttpRequestMessage().Headers;
        Assert.Throws<FormatException>(() => headers.Host = "a\r\nEvil: b");
        var type = new MediaTypeHeaderValue("text/plain");
        Assert.Throws<FormatException>(() => type.MediaType = "text/plain\r\nEvil: b");
        Assert.Throws<FormatException>(() => type.CharSet = "utf-8\r\nEvil: b");
        Assert.Throws<FormatException>(() => new NameValueHeaderValue("a", "b\r\nEvil: c"));
    }

    [Theory]
    [InlineData("text/html", "text/html", null)]
    [InlineData(" text/html ; charset=utf-8", "text/html; charset=utf-8", "utf-8")]
    [InlineData("text/html;charset=\"a;b\";x", "text/html; charset=\"a;b\"; x", "\"a;b\"")]
    [InlineData("text/html;", "text/html", null)]
    [InlineData("text", null, null)]
    [InlineData("text/", null, null)]
    [InlineData("/html", null, null)]
    [InlineData("text/html; =b", null, null)]
    [InlineData("text/html; a=b c", null, null)]
    [InlineData("", null, null)]
    public void MediaType_IsParsedOrRefused(string text, string? expected, string? charSet)
    {
        Assert.Equal(expected is not null, MediaTypeHeaderValue.TryParse(text, out MediaTypeHeaderValue? value));
        Assert.Equal(expected, value?.ToString());
        Assert.Equal(charSet, value?.CharSet);
    }

    [Fact]
    public void ContentType_Changed_ChangesTheHeader()
    {
        var content = new StringContent("x");
        content.Headers.ContentType!.CharSet = "us-ascii";
        content.Headers.ContentType.Parameters.Add(new NameValueHeaderValue("a", "b"));
        Assert.Equal(["text/plain; charset=us-ascii; a=b"], content.Headers.GetValues("Content-Type"));
        content.Headers.Remove("Content-Type");
        Assert.Null(content.Headers.ContentType);
        Assert.Empty(content.Headers);
    }

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("007", 7L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("9223372036854775808", null)]
    [InlineData("-1", null)]
    [InlineData("+1", null)]
    [InlineData(" 1", null)]
    [InlineData("1,1", null)]
    [InlineData("", null)]
    public void ContentLength_IsDigitsOrNothing(string text, long? expected)
    {
        var content = new ByteArrayContent([]);
        content.Headers.TryAddWithoutValidation("Content-Length", text);
        Assert.Equal(expected, content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("timeout=5", true, 4)]
    [InlineData("timeout=5, max=100", true, 4)]
    [InlineData("max=1 , Timeout=60", true, 59)]
    [InlineData("timeout=1", false, null)]
    [InlineData("max=0", false, null)]
    [InlineData("timeout=x, nonsense,,", true, null)]
    [InlineData("", true, null)]
    public void KeepAlive_TellsTheTime(string value, bool usable, int? seconds)
    {
        Assert.Equal(usable, KeepAlive.TryParse(value, out TimeSpan? timeout));
        Assert.Equal(seconds is null ? null : TimeSpan.FromSeconds(seconds.Value), timeout);
    }

    [Theory]
    [InlineData("utf-8", "efbbbfc3a4", "ä")]
    [InlineData(null, "c3a4", "ä")]
    [InlineData(null, "efbbbfc3a4", "ä")]
    [InlineData(null, "fffee400", "ä")]
    [InlineData(null, "feff00e4", "ä")]
    [InlineData("ISO-8859-1", "e4", "ä")]
    [InlineData("\"Latin1\"", "e4", "ä")]
    [InlineData("utf-16", "e400", "ä")]
    [InlineData("us-ascii", "41", "A")]
    public void Text_IsDecodedByCharsetOrMark(string? charSet, string hex, string expected) =>
        Assert.Equal(expected, HttpText.Decode(Convert.FromHexString(hex), charSet));

    [Fact]
    public void KnownHeaders_AreFoundByBytesAndCharactersInAnyCase()
    {
        foreach (string name in new[] { "TE", "Age", "Host", "User-Agent", "Content-Length", "X-Content-Type-Options", "Access-Control-Allow-Origin" })
        {
            Assert.Equal(name, KnownHeaders.Find(name.ToUpperInvariant())!.Name);
            Assert.Equal(name, KnownHeaders.Find(Encoding.ASCII.GetBytes(name.ToLowerInvariant()))!.Name);
        }

        Assert.Null(KnownHeaders.Find("X"));
        Assert.Null(KnownHeaders.Find(string.Empty));
        Assert.Null(KnownHeaders.Find(new string('x', 300)));
    }

    [Fact]
    public void Token_IsWhatRfc9110Says()
    {
        IEnumerable<char> tokens = Enumerable.Range(0, 256).Select(i => (char)i).Where(c => HttpSyntax.IsToken([c]));
        Assert.Equal("!#$%&'*+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz|~", string.Concat(tokens));
    }

    [Fact]
    public void Accept_AndUserAgent_AreListsOverTheHeader()
    {
        var headers = new HttpRequestMessage().Headers;
        headers.Accept.ParseAdd("text/html, application/json;q=0.5");
        headers.UserAgent.ParseAdd("A/1 (b c) D");
        Assert.Equal(["text/html", "application/json; q=0.5"], headers.GetValues("Accept"));
        Assert.Equal(0.5, headers.Accept.Last().Quality);
        Assert.Equal(["A/1", "(b c)", "D"], headers.UserAgent.Select(u => u.ToString()));
        Assert.False(headers.Accept.TryParseAdd("nonsense"));
        headers.Accept.Clear();
        Assert.Empty(headers.Accept);
    }
}
