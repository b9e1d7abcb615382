using DeviceKit.Emulation.Servers;
using DeviceKit.Stack.Http;
using DeviceKit.Stack.Http.Headers;
using Xunit;

namespace DeviceKit.Stack.Tests.Http;

/// <summary>Which redirects are followed, and with which method (checked against System.Net.Http in the end-to-end tests).</summary>
public sealed class RedirectTests
{
    [Theory]
    [InlineData(300, "POST", "GET")]
    [InlineData(301, "POST", "GET")]
    [InlineData(302, "POST", "GET")]
    [InlineData(303, "POST", "GET")]
    [InlineData(307, "POST", "POST body")]
    [InlineData(308, "POST", "POST body")]
    [InlineData(301, "PUT", "PUT body")]
    [InlineData(303, "PUT", "GET")]
    [InlineData(301, "HEAD", "HEAD")]
    [InlineData(303, "HEAD", "HEAD")]
    [InlineData(304, "GET", "none")]
    [InlineData(305, "GET", "none")]
    public void Redirect_ByStatusAndMethod_KeepsOrChangesTheMethod(int status, string method, string expected)
    {
        var world = new HttpWorld();
        string seen = "none";
        world.Serve(r =>
        {
            if (r.Path == "/")
            {
                return HttpServerResponse.Redirect(status, "/there");
            }

            seen = $"{r.Method} {System.Text.Encoding.ASCII.GetString(r.Body.Span)}".Trim();
            Assert.Null(r["Authorization"]);
            return HttpServerResponse.Text("there");
        });
        var request = new HttpRequestMessage(new HttpMethod(method), HttpWorld.Url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "secret");
        request.Content = method is "POST" or "PUT" ? new StringContent("body") : null;
        world.Run(() => world.Client.SendAsync(request));
        Assert.Equal(expected, seen);
    }

    [Theory]
    [InlineData(50, HttpStatusCode.OK)]
    [InlineData(51, HttpStatusCode.Redirect)]
    public void Redirects_OverTheirLimit_EndWithTheLastResponse(int count, HttpStatusCode expected)
    {
        var world = new HttpWorld();
        int left = count;
        world.Serve(_ => left-- > 0 ? HttpServerResponse.Redirect(302, "/next") : HttpServerResponse.Text("there"));
        Assert.Equal(expected, world.Run(() => world.Client.GetAsync(HttpWorld.Url)).StatusCode);
    }

    [Theory]
    [InlineData("/a/b?c#d", "http://server/a/b?c#d")]
    [InlineData("b", "http://server/x/b#top")]
    [InlineData("?q", "http://server/x/y?q#top")]
    [InlineData("//other/z", "http://other/z#top")]
    [InlineData("http://other:81/", "http://other:81/#top")]
    public void Location_RelativeOrAbsolute_IsResolved(string location, string expected)
    {
        var world = new HttpWorld();
        world.Serve(r => r.Path == "/x/y" && r.Target.Length == 4 ? HttpServerResponse.Redirect(302, location) : HttpServerResponse.Text("there"));
        HttpResponseMessage response = world.Run(() => world.Client.GetAsync(HttpWorld.Url + "x/y#top"));
        Assert.Equal(expected, response.RequestMessage!.RequestUri!.ToString());
    }

    /// <summary>System.Net.Http throws <see cref="System.UriFormatException"/> for the relative ones, and connects to the port of the other schemes.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("http://")]
    [InlineData("http:///x")]
    [InlineData("http://[bad/")]
    [InlineData("http://host:99999/")]
    [InlineData("http://a b/")]
    [InlineData("//")]
    [InlineData("///")]
    [InlineData("//[bad")]
    [InlineData("//host:99999/")]
    [InlineData("//ex ample/")]
    [InlineData("http://xn--\u00FF/")]
    [InlineData("//xn--\u00FF/")]
    [InlineData("ftp://server/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("mailto:ada@server")]
    [InlineData("javascript:alert(1)")]
    [InlineData("\\\\server\\share")]
    public void Location_ThatIsNoHttpUri_EndsWithTheRedirect(string location)
    {
        foreach (string fragment in new[] { string.Empty, "#top" })
        {
            var world = new HttpWorld();
            world.Serve(_ => HttpServerResponse.Redirect(302, location));
            HttpResponseMessage response = world.Run(() => world.Client.GetAsync(HttpWorld.Url + fragment));
            Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
            Assert.Equal(HttpWorld.Url + fragment, response.RequestMessage!.RequestUri!.ToString());
            Assert.Single(world.Connections);
        }
    }

    [Theory]
    [InlineData("http://:password@other/", "http://:password@other/#top")]
    [InlineData("http://ada:@other/x?y", "http://ada:@other/x?y#top")]
    public void Location_WithHalfACredential_IsFollowed(string location, string expected)
    {
        var world = new HttpWorld();
        world.Serve(r => r.Path == "/from" ? HttpServerResponse.Redirect(302, location) : HttpServerResponse.Text("there"));
        HttpResponseMessage response = world.Run(() => world.Client.GetAsync(HttpWorld.Url + "from#top"));
        Assert.Equal(expected, response.RequestMessage!.RequestUri!.ToString());
    }

    [Fact]
    public void Location_WithTls_IsRefused()
    {
        var world = new HttpWorld();
        world.Serve(_ => HttpServerResponse.Redirect(302, "https://server/"));
        var e = Assert.Throws<HttpRequestException>(() => world.Run(() => world.Client.GetAsync(HttpWorld.Url)));
        Assert.Equal(HttpRejection.TlsNotSupported, e.Rejection);
    }

    [Fact]
    public void AllowAutoRedirect_Off_GivesTheRedirect()
    {
        var world = new HttpWorld(h => h.AllowAutoRedirect = false);
        world.Serve(_ => HttpServerResponse.Redirect(307, "/there"));
        HttpResponseMessage response = world.Run(() => world.Client.GetAsync(HttpWorld.Url));
        Assert.Equal(HttpStatusCode.TemporaryRedirect, response.StatusCode);
        Assert.Equal("/there", response.Headers.Location!.OriginalString);
    }
}
