// One source, two clients: this file is compiled against DeviceKit.Stack.Http and against System.Net.Http, and nothing below the next lines knows which.
#if DEVICEKIT
using DeviceKit.Stack.Http;
using DeviceKit.Stack.Http.Headers;
using Handler = DeviceKit.Stack.Http.StackHttpHandler;
#else
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using Handler = System.Net.Http.SocketsHttpHandler;
#endif
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

#if DEVICEKIT
namespace DualSource.DeviceKitClient;
#else
namespace DualSource.SystemNetClient;
#endif

/// <summary>Programs as people write them with HttpClient; each prints what it saw.</summary>
public sealed class HttpScenarios
{
    private readonly Func<Handler> _newHandler;
    private readonly string _nginx;
    private readonly string _scripted;
    private readonly Action<string> _print;

    public HttpScenarios(Func<Handler> newHandler, string nginx, string scripted, Action<string> print)
    {
        _newHandler = newHandler;
        _nginx = nginx;
        _scripted = scripted;
        _print = print;
    }

    public async Task RunAsync(IEnumerable<string> scripts)
    {
        (string Name, Func<Task> Body)[] scenarios =
        [
            ("get a page", GetPageAsync), ("get a string", GetStringAsync), ("get bytes", GetBytesAsync), ("get a stream", GetStreamAsync),
            ("chunked page", ChunkedPageAsync), ("head", HeadAsync), ("status codes", StatusCodesAsync), ("not modified", NotModifiedAsync),
            ("put and get back", PutAndGetBackAsync), ("range", RangeAsync), ("redirects", RedirectsAsync), ("redirect limit", RedirectLimitAsync),
            ("redirect off", RedirectOffAsync), ("redirect methods", RedirectMethodsAsync), ("request forms", RequestFormsAsync),
            ("request headers", RequestHeadersAsync), ("default headers", DefaultHeadersAsync), ("header checks", HeaderChecksAsync),
            ("content kinds", ContentKindsAsync), ("wrong content", WrongContentAsync), ("expect continue", ExpectContinueAsync),
            ("base address", BaseAddressAsync), ("mistakes", MistakesAsync), ("timeout", TimeoutAsync), ("cancel", CancelAsync),
            ("cancel body", CancelBodyAsync), ("buffer limit", BufferLimitAsync), ("header limit", HeaderLimitAsync),
            ("connect failure", ConnectFailureAsync), ("keep alive", KeepAliveAsync), ("stale connection", StaleConnectionAsync),
            ("dispose early", DisposeEarlyAsync), ("trailers", TrailersAsync), ("delegating handler", DelegatingHandlerAsync),
            ("many at once", ManyAtOnceAsync),
        ];
        foreach ((string name, Func<Task> body) in scenarios)
        {
            _print($"== {name}");
            await TryAsync(name, body);
        }

        foreach (string script in scripts)
        {
            _print($"== script {script}");
            await TryAsync("buffered", () => FetchScriptAsync(script, HttpCompletionOption.ResponseContentRead));
            await TryAsync("streamed", () => FetchScriptAsync(script, HttpCompletionOption.ResponseHeadersRead));
        }
    }

    private async Task FetchScriptAsync(string script, HttpCompletionOption option)
    {
        using HttpClient client = NewClient();
        client.MaxResponseContentBufferSize = 1_000_000;
        using HttpResponseMessage response = await client.GetAsync(_scripted + "/script/" + script, option);
        Print(response);
        _print($"  body: {Show(await response.Content.ReadAsStringAsync())}");
        foreach (KeyValuePair<string, IEnumerable<string>> trailer in response.TrailingHeaders)
        {
            _print($"  trailer {trailer.Key}: {string.Join("|", trailer.Value)}");
        }
    }

    private async Task GetPageAsync()
    {
        using HttpClient client = NewClient();
        using HttpResponseMessage response = await client.GetAsync(_nginx + "/index.html");
        Print(response);
        _print($"  server: {string.Join(",", response.Headers.GetValues("Server"))}");
        _print($"  type: {response.Content.Headers.ContentType}, charset: {response.Content.Headers.ContentType?.CharSet}");
        _print($"  length: {response.Content.Headers.ContentLength}, modified: {response.Content.Headers.LastModified:u}");
        _print($"  has date: {response.Headers.Date is not null}, has etag: {response.Headers.Contains("etag")}, close: {response.Headers.ConnectionClose}");
        _print($"  body: {Show(await response.Content.ReadAsStringAsync())}");
        _print($"  again: {(await response.Content.ReadAsByteArrayAsync()).Length}");
        using Stream stream = await response.Content.ReadAsStreamAsync();
        _print($"  stream of the buffer: {stream.Length}, seeks: {stream.CanSeek}, writes: {stream.CanWrite}");
    }

    private async Task GetStringAsync()
    {
        using HttpClient client = NewClient();
        _print("  " + Show(await client.GetStringAsync(_nginx + "/index.html")));
        _print("  " + Show(await client.GetStringAsync(new Uri(_nginx + "/latin.txt"), CancellationToken.None)));
        _print("  " + Show(await client.GetStringAsync(_nginx + "/bom.txt")));
        _print("  " + Show(await client.GetStringAsync(_nginx + "/empty.txt")));
        await TryAsync("missing", () => client.GetStringAsync(_nginx + "/missing"));
    }

    private async Task GetBytesAsync()
    {
        using HttpClient client = NewClient();
        byte[] bytes = await client.GetByteArrayAsync(_nginx + "/large.bin");
        _print($"  {bytes.Length} bytes, sum {Sum(bytes)}");
    }

    private async Task GetStreamAsync()
    {
        using HttpClient client = NewClient();
        using Stream stream = await client.GetStreamAsync(_nginx + "/large.bin");
        _print($"  reads: {stream.CanRead}, seeks: {stream.CanSeek}, writes: {stream.CanWrite}");
        var all = new MemoryStream();
        byte[] buffer = new byte[7001];
        int count;
        while ((count = await stream.ReadAsync(buffer)) > 0)
        {
            all.Write(buffer, 0, count);
        }

        _print($"  {all.Length} bytes, sum {Sum(all.ToArray())}");
    }

    private async Task ChunkedPageAsync()
    {
        using HttpClient client = NewClient();
        using HttpResponseMessage response = await client.GetAsync(_nginx + "/chunked/large.txt", HttpCompletionOption.ResponseHeadersRead);
        Print(response);
        _print($"  chunked: {response.Headers.TransferEncodingChunked}, length: {response.Content.Headers.ContentLength?.ToString() ?? "none"}");
        var copy = new MemoryStream();
        await response.Content.CopyToAsync(copy);
        _print($"  {copy.Length} bytes, sum {Sum(copy.ToArray())}");
        await TryAsync("read again", () => response.Content.ReadAsStringAsync());
    }

    private async Task HeadAsync()
    {
        using HttpClient client = NewClient();
        using HttpResponseMessage response = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, _nginx + "/large.bin"));
        Print(response);
        _print($"  length: {response.Content.Headers.ContentLength}, body: {(await response.Content.ReadAsByteArrayAsync()).Length}");
        _print($"  after: {(await client.GetByteArrayAsync(_nginx + "/index.html")).Length}");
    }

    private async Task StatusCodesAsync()
    {
        using HttpClient client = NewClient();
        foreach (int code in new[] { 200, 201, 204, 400, 401, 403, 404, 410, 418, 500, 503 })
        {
            using HttpResponseMessage response = await client.GetAsync($"{_nginx}/status/{code}");
            _print($"  {code}: {(int)response.StatusCode} {response.StatusCode} '{response.ReasonPhrase}' {response.IsSuccessStatusCode} {response}"[..60]);
            await TryAsync("ensure", () => Task.FromResult(response.EnsureSuccessStatusCode()));
        }
    }

    private async Task NotModifiedAsync()
    {
        using HttpClient client = NewClient();
        using HttpResponseMessage first = await client.GetAsync(_nginx + "/index.html");
        var request = new HttpRequestMessage(HttpMethod.Get, _nginx + "/index.html");
        request.Headers.IfModifiedSince = first.Content.Headers.LastModified;
        using HttpResponseMessage second = await client.SendAsync(request);
        Print(second);
        _print($"  body: {(await second.Content.ReadAsByteArrayAsync()).Length}");
    }

    private async Task PutAndGetBackAsync()
    {
        using HttpClient client = NewClient();
        using HttpResponseMessage put = await client.PutAsync(_nginx + "/dav/a.txt", new StringContent("hello äöü"));
        _print($"  put: {(int)put.StatusCode is 201 or 204}");
        _print("  " + Show(await client.GetStringAsync(_nginx + "/dav/a.txt")));
        using HttpResponseMessage chunked = await client.PutAsync(_nginx + "/dav/b.txt", new StreamContent(new OneWayStream(Pattern(30_000))));
        _print($"  put in chunks: {(int)chunked.StatusCode is 201 or 204}, sum {Sum(await client.GetByteArrayAsync(_nginx + "/dav/b.txt"))}");
        using HttpResponseMessage delete = await client.DeleteAsync(_nginx + "/dav/a.txt");
        _print($"  delete: {delete.StatusCode}");
        using HttpResponseMessage big = await client.PutAsync(_nginx + "/dav/c.txt", new ByteArrayContent(new byte[200_000]));
        _print($"  too big: {big.StatusCode}");
    }

    private async Task RangeAsync()
    {
        using HttpClient client = NewClient();
        var request = new HttpRequestMessage(HttpMethod.Get, _nginx + "/large.bin");
        request.Headers.TryAddWithoutValidation("Range", "bytes=100-199");
        using HttpResponseMessage response = await client.SendAsync(request);
        Print(response);
        _print($"  range: {string.Join("", response.Content.Headers.GetValues("Content-Range"))}, length: {response.Content.Headers.ContentLength}");
    }

    private async Task RedirectsAsync()
    {
        using HttpClient client = NewClient();
        foreach (string path in new[] { "/redirect/301", "/redirect/302", "/redirect/303", "/redirect/307", "/redirect/308", "/redirect/absolute" })
        {
            using HttpResponseMessage response = await client.GetAsync(_nginx + path);
            _print($"  {path}: {(int)response.StatusCode} at {Mask(response.RequestMessage!.RequestUri!.ToString())}");
        }

        foreach (string path in new[] { "relative", "fragment", "own-fragment", "query", "network-path", "empty-location", "bad-location" })
        {
            await TryAsync(path, async () =>
            {
                using HttpResponseMessage response = await client.GetAsync(_scripted + "/redirects/" + path + "#top");
                _print($"  {path}: {(int)response.StatusCode} at {Mask(response.RequestMessage!.RequestUri!.ToString())}");
            });
        }
    }

    private async Task RedirectLimitAsync()
    {
        Handler handler = _newHandler();
        handler.MaxAutomaticRedirections = 3;
        using var client = new HttpClient(handler);
        using HttpResponseMessage three = await client.GetAsync(_scripted + "/count/3");
        _print($"  3: {(int)three.StatusCode} at {Mask(three.RequestMessage!.RequestUri!.ToString())}");
        using HttpResponseMessage four = await client.GetAsync(_scripted + "/count/4");
        _print($"  4: {(int)four.StatusCode} at {Mask(four.RequestMessage!.RequestUri!.ToString())} to {four.Headers.Location}");
    }

    private async Task RedirectOffAsync()
    {
        Handler handler = _newHandler();
        handler.AllowAutoRedirect = false;
        using var client = new HttpClient(handler);
        using HttpResponseMessage response = await client.GetAsync(_nginx + "/redirect/302");
        _print($"  {response.StatusCode}, relative: {response.Headers.Location?.IsAbsoluteUri == false}");
    }

    private async Task RedirectMethodsAsync()
    {
        using HttpClient client = NewClient();
        foreach (int code in new[] { 300, 301, 302, 303, 307, 308 })
        {
            foreach (HttpMethod method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Head, HttpMethod.Delete })
            {
                var request = new HttpRequestMessage(method, $"{_scripted}/redirect-to-echo/{code}");
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "secret");
                request.Content = method == HttpMethod.Post || method == HttpMethod.Put ? new StringContent("body") : null;
                using HttpResponseMessage response = await client.SendAsync(request);
                string head = await response.Content.ReadAsStringAsync();
                _print($"  {code} {method}: {request.Method} {Show(head.Split('\n')[0])}, length {head.Contains("Content-Length")}, auth {head.Contains("secret")}");
            }
        }
    }

    private async Task RequestFormsAsync()
    {
        using HttpClient client = NewClient();
        foreach (string path in new[] { "/echo", "/echo?a=b&c=%20d", "/echo/%7Euser/ä ö?q=ü", "/echo/a/../b/./c", "/echo#fragment", "/echo?x#y" })
        {
            _print("  " + Show(await client.GetStringAsync(_scripted + path)));
        }

        foreach (string method in new[] { "GET", "get", "OPTIONS", "TRACE", "PATCH", "POST", "PUT", "DELETE", "PURGE" })
        {
            using HttpResponseMessage response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), _scripted + "/echo"));
            _print("  " + Show(await response.Content.ReadAsStringAsync()));
        }

        var old = new HttpRequestMessage(HttpMethod.Get, _scripted + "/echo") { Version = HttpVersion.Version10 };
        using HttpResponseMessage answer = await client.SendAsync(old);
        _print("  " + Show(await answer.Content.ReadAsStringAsync()));
    }

    private async Task RequestHeadersAsync()
    {
        using HttpClient client = NewClient();
        var request = new HttpRequestMessage(HttpMethod.Post, _scripted + "/echo") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json", 0.5));
        request.Headers.UserAgent.ParseAdd("DeviceKit/1.0 (test)");
        request.Headers.Add("x-custom", "one");
        request.Headers.Add("X-Custom", "two");
        request.Headers.Add("accept-language", "en");
        request.Headers.Date = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
        request.Headers.Host = "other.example";
        request.Headers.ConnectionClose = true;
        request.Headers.Referrer = new Uri("http://referrer.example/page");
        request.Content.Headers.Add("Content-Language", "en");
        using HttpResponseMessage response = await client.SendAsync(request);
        _print("  " + Show(await response.Content.ReadAsStringAsync()));
        _print($"  close: {response.Headers.ConnectionClose}");
    }

    private async Task DefaultHeadersAsync()
    {
        using HttpClient client = NewClient();
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Kit", "2"));
        client.DefaultRequestHeaders.Add("X-A", new[] { "1", "2" });
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", "dTpw");
        var request = new HttpRequestMessage(HttpMethod.Get, _scripted + "/echo");
        request.Headers.Add("X-A", "mine");
        using HttpResponseMessage response = await client.SendAsync(request);
        _print("  " + Show(await response.Content.ReadAsStringAsync()));
        _print("  " + Show(await client.GetStringAsync(_scripted + "/echo")));
        _print($"  {client.DefaultRequestHeaders.UserAgent}, {client.DefaultRequestHeaders.Contains("x-a")}, {client.DefaultRequestHeaders.Authorization}");
    }

    private async Task HeaderChecksAsync()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, _scripted + "/echo") { Content = new ByteArrayContent([]) };
        await TryAsync("content header", () => Do(() => request.Headers.Add("Content-Type", "text/plain")));
        await TryAsync("bad name", () => Do(() => request.Headers.Add("a b", "c")));
        await TryAsync("line break", () => Do(() => request.Headers.Add("X-A", "b\r\nEvil: c")));
        await TryAsync("bad length", () => Do(() => request.Content.Headers.Add("Content-Length", "many")));
        await TryAsync("bad type", () => Do(() => request.Content.Headers.Add("Content-Type", "nonsense")));
        await TryAsync("request header", () => Do(() => request.Content.Headers.Add("Host", "x")));
        await TryAsync("absent", () => Do(() => request.Headers.GetValues("X-None")));
        await TryAsync("bad media type", () => Do(() => MediaTypeHeaderValue.Parse("text")));
        await TryAsync("bad method", () => Do(() => _ = new HttpMethod("B AD")));
        _print($"  {request.Headers.TryAddWithoutValidation("a b", "c")} {request.Headers.TryAddWithoutValidation("Content-Type", "c")}");
        _print($"  {request.Headers.TryAddWithoutValidation("X-B", "1")} {request.Headers.TryGetValues("x-b", out IEnumerable<string>? values)} {values?.Single()}");
        _print($"  {request.Headers.Remove("X-B")} {request.Headers.Remove("X-B")} {request.Headers.Contains("X-B")}");
        var type = MediaTypeHeaderValue.Parse("Text/HTML ; charset=\"utf-8\"; a=b");
        _print($"  {type.MediaType}, {type.CharSet}, {type.Parameters.Count}, {type}");
        _print($"  {HttpMethod.Get == new HttpMethod("get")}, {new HttpMethod("GET").Equals(HttpMethod.Get)}, {HttpMethod.Patch}");
        request.Headers.Add("X-Unicode", "ä");
        using HttpClient client = NewClient();
        await TryAsync("not ASCII", () => client.SendAsync(request));
    }

    private async Task ContentKindsAsync()
    {
        using HttpClient client = NewClient();
        HttpContent[] contents =
        [
            new StringContent("text"), new StringContent("text", Encoding.ASCII, "text/csv"), new StringContent("x", new MediaTypeHeaderValue("a/b")),
            new ByteArrayContent([1, 2, 3], 1, 2), new ByteArrayContent([]), new ReadOnlyMemoryContent(new byte[5]),
            new StreamContent(new MemoryStream(Pattern(10))), new StreamContent(new OneWayStream(Pattern(10)), 4),
            new FormUrlEncodedContent([new("a b", "c&d"), new("e", "ü")]), new Poem(["roses", "are", "red"]),
        ];
        foreach (HttpContent content in contents)
        {
            _print($"  {content.GetType().Name} {content.Headers.ContentLength?.ToString() ?? "unknown"}");
            using HttpResponseMessage response = await client.PostAsync(_scripted + "/echo", content);
            _print("  " + Show(await response.Content.ReadAsStringAsync()));
        }

        var chunked = new HttpRequestMessage(HttpMethod.Post, _scripted + "/echo") { Content = new StringContent("forced") };
        chunked.Headers.TransferEncodingChunked = true;
        using HttpResponseMessage last = await client.SendAsync(chunked);
        _print("  " + Show(await last.Content.ReadAsStringAsync()));
    }

    private async Task WrongContentAsync()
    {
        using HttpClient client = NewClient();
        foreach (long length in new long[] { 2, 9 })
        {
            var content = new StringContent("four");
            content.Headers.ContentLength = length;
            await TryAsync($"length {length}", () => client.PostAsync(_scripted + "/echo", content));
        }

        var empty = new HttpRequestMessage(HttpMethod.Post, _scripted + "/echo");
        empty.Headers.TransferEncodingChunked = true;
        await TryAsync("chunked without content", () => client.SendAsync(empty));
        await TryAsync("failing content", () => client.PostAsync(_scripted + "/echo", new StreamContent(new FailingStream())));
        var stream = new StreamContent(new OneWayStream(Pattern(5)));
        using HttpResponseMessage once = await client.PostAsync(_scripted + "/echo", stream);
        await TryAsync("twice", () => client.PostAsync(_scripted + "/echo", stream));
        await TryAsync("redirected stream", () => client.PostAsync(_scripted + "/redirect-to-echo/307", new StreamContent(new OneWayStream(Pattern(5)))));
    }

    private async Task ExpectContinueAsync()
    {
        Handler handler = _newHandler();
        handler.Expect100ContinueTimeout = TimeSpan.FromMilliseconds(300);
        using var client = new HttpClient(handler);
        foreach (string path in new[] { "/continue/yes", "/continue/silent", "/continue/no", "/continue/no-close" })
        {
            var request = new HttpRequestMessage(HttpMethod.Post, _scripted + path) { Content = new ByteArrayContent(new byte[5000]) };
            request.Headers.ExpectContinue = true;
            using HttpResponseMessage response = await client.SendAsync(request);
            _print($"  {path}: {(int)response.StatusCode} {Show(await response.Content.ReadAsStringAsync())}");
        }
    }

    private async Task BaseAddressAsync()
    {
        using HttpClient client = NewClient();
        client.BaseAddress = new Uri(_scripted + "/echo/base/");
        foreach (string? uri in new[] { "", "x", "/echo/root", "../echo/up", "?q=1", null, _scripted + "/echo/full" })
        {
            string text = await client.GetStringAsync(uri);
            _print($"  {Mask(uri ?? "null")}: {Show(text.Split('\n')[0])}");
        }

        await TryAsync("too late", () => Do(() => client.Timeout = TimeSpan.FromSeconds(1)));
        await TryAsync("relative base", () => Do(() => NewClient().BaseAddress = new Uri("x", UriKind.Relative)));
    }

    private async Task MistakesAsync()
    {
        using HttpClient client = NewClient();
        await TryAsync("relative", () => client.GetAsync("x"));
        await TryAsync("null", () => client.SendAsync(null!));
        await TryAsync("ftp", () => client.GetAsync("ftp://localhost/x"));
        var request = new HttpRequestMessage(HttpMethod.Get, _scripted + "/echo");
        using HttpResponseMessage response = await client.SendAsync(request);
        await TryAsync("sent twice", () => client.SendAsync(request));
        await TryAsync("zero timeout", () => Do(() => NewClient().Timeout = TimeSpan.Zero));
        await TryAsync("zero buffer", () => Do(() => NewClient().MaxResponseContentBufferSize = 0));
        HttpClient gone = NewClient();
        gone.Dispose();
        await TryAsync("disposed", () => gone.GetAsync(_scripted + "/echo"));
        response.Dispose();
        await TryAsync("disposed content", () => response.Content.ReadAsStringAsync());
    }

    private async Task TimeoutAsync()
    {
        foreach (string path in new[] { "/script/never", "/script/hang-in-head", "/script/hang-in-body" })
        {
            using HttpClient client = NewClient();
            client.Timeout = TimeSpan.FromMilliseconds(250);
            await TryAsync(path, () => client.GetStringAsync(_scripted + path));
            await TryAsync(path, () => client.GetAsync(_scripted + path));
        }

        using HttpClient streaming = NewClient();
        streaming.Timeout = TimeSpan.FromSeconds(1);
        using HttpResponseMessage response = await streaming.GetAsync(_scripted + "/script/slow-body", HttpCompletionOption.ResponseHeadersRead);
        _print($"  the body may take longer: {await response.Content.ReadAsStringAsync()}");
    }

    private async Task CancelAsync()
    {
        using HttpClient client = NewClient();
        using var source = new CancellationTokenSource();
        source.Cancel();
        await TryAsync("before", () => client.GetAsync(_scripted + "/echo", source.Token));
        using var later = new CancellationTokenSource();
        Task<HttpResponseMessage> pending = client.GetAsync(_scripted + "/script/never", later.Token);
        later.Cancel();
        await TryAsync("while waiting", () => pending);
        Task<string> another = client.GetStringAsync(_scripted + "/script/never");
        client.CancelPendingRequests();
        await TryAsync("all pending", () => another);
        _print("  and after: " + Show((await client.GetStringAsync(_scripted + "/echo")).Split('\n')[0]));
    }

    private async Task CancelBodyAsync()
    {
        using HttpClient client = NewClient();
        foreach (string script in new[] { "hang-in-body", "hang-in-chunk", "hang-until-close" })
        {
            using HttpResponseMessage response = await client.GetAsync(_scripted + "/script/" + script, HttpCompletionOption.ResponseHeadersRead);
            using Stream stream = await response.Content.ReadAsStreamAsync();
            byte[] buffer = new byte[100];
            int count = await stream.ReadAsync(buffer);
            using var source = new CancellationTokenSource();
            ValueTask<int> read = stream.ReadAsync(buffer, source.Token);
            source.Cancel();
            await TryAsync($"{script} after {count}", () => read.AsTask());
        }
    }

    private async Task BufferLimitAsync()
    {
        foreach (string path in new[] { "/large.bin", "/chunked/large.txt" })
        {
            using HttpClient client = NewClient();
            client.MaxResponseContentBufferSize = 1000;
            await TryAsync("get " + path, () => client.GetAsync(_nginx + path));
            await TryAsync("string " + path, () => client.GetStringAsync(_nginx + path));
            using Stream stream = await client.GetStreamAsync(_nginx + path);
            _print($"  a stream has no limit: {await stream.ReadAsync(new byte[10])}");
        }
    }

    private async Task HeaderLimitAsync()
    {
        foreach (string script in new[] { "headers-900", "headers-1100", "headers-many-lines", "status-line-2000" })
        {
            Handler handler = _newHandler();
            handler.MaxResponseHeadersLength = 1;
            using var client = new HttpClient(handler);
            await TryAsync(script, async () => Print(await client.GetAsync(_scripted + "/script/" + script)));
        }
    }

    private async Task ConnectFailureAsync()
    {
        using HttpClient client = NewClient();
        await TryAsync("refused", () => client.GetAsync("http://127.0.0.1:1/"));
        await TryAsync("no such name", () => client.GetAsync("http://no-such-host.invalid/"));
    }

    private async Task KeepAliveAsync()
    {
        using HttpClient client = NewClient();
        var connections = new List<string>();
        foreach (string path in new[] { "plain", "chunked", "plain", "close", "plain", "empty", "plain", "unasked", "plain", "http10", "plain" })
        {
            using HttpResponseMessage response = await client.GetAsync(_scripted + "/connection/" + path);
            connections.Add(path + "=" + response.Headers.GetValues("X-Connection").Single());
            if (path is "close" or "unasked" or "http10")
            {
                // What the server does behind its answer reaches the client before the next request; see StaleConnectionAsync.
                await Task.Delay(100);
            }
        }

        int first = int.Parse(connections[0].Split('=')[1]);
        _print("  " + string.Join(" ", connections.Select(c => $"{c.Split('=')[0]}={int.Parse(c.Split('=')[1]) - first}")));
    }

    private async Task StaleConnectionAsync()
    {
        using HttpClient client = NewClient();
        for (int i = 0; i < 3; i++)
        {
            using HttpResponseMessage response = await client.GetAsync(_scripted + "/connection/then-close");
            _print($"  {i}: {response.StatusCode}");

            // A request that meets the close on its way is chance in System.Net.Http: it fails or is sent again. Let the close arrive.
            await Task.Delay(100);
        }

        using HttpResponseMessage post = await client.PostAsync(_scripted + "/connection/plain", null);
        _print($"  post: {post.StatusCode}");
    }

    private async Task DisposeEarlyAsync()
    {
        using HttpClient client = NewClient();
        foreach (string path in new[] { "/large.bin", "/chunked/large.txt", "/index.html" })
        {
            HttpResponseMessage response = await client.GetAsync(_nginx + path, HttpCompletionOption.ResponseHeadersRead);
            using Stream stream = await response.Content.ReadAsStreamAsync();
            int count = await stream.ReadAsync(new byte[10]);

            // What a further read gives is chance in System.Net.Http: the connection drains the rest in the background.
            response.Dispose();
            _print($"  {path} after {count}");
            _print($"  next: {(await client.GetByteArrayAsync(_nginx + "/index.html")).Length}");
        }
    }

    private async Task TrailersAsync()
    {
        using HttpClient client = NewClient();
        using HttpResponseMessage response = await client.GetAsync(_scripted + "/script/trailers", HttpCompletionOption.ResponseHeadersRead);
        _print($"  before: {response.TrailingHeaders.Count()}");
        _print("  " + Show(await response.Content.ReadAsStringAsync()));
        _print($"  after: {string.Join(" ", response.TrailingHeaders.Select(h => h.Key + "=" + string.Join("|", h.Value)))}");
    }

    private async Task DelegatingHandlerAsync()
    {
        using var client = new HttpClient(new Stamp(_newHandler()));
        _print("  " + Show(await client.GetStringAsync(_scripted + "/echo")));
        using var fake = new HttpClient(new Fake());
        _print("  " + await fake.GetStringAsync("http://nowhere.example/x"));
        using HttpResponseMessage response = await fake.GetAsync("https://nowhere.example/y");
        _print($"  {response.StatusCode} {response.RequestMessage is null} {response.Content.Headers.ContentLength}");
    }

    private async Task ManyAtOnceAsync()
    {
        Handler handler = _newHandler();
        handler.MaxConnectionsPerServer = 2;
        using var client = new HttpClient(handler);
        Task<byte[]>[] all = Enumerable.Range(0, 20).Select(_ => client.GetByteArrayAsync(_nginx + "/large.bin")).ToArray();
        byte[][] bodies = await Task.WhenAll(all);
        _print($"  {bodies.Length} bodies, {bodies.Select(Sum).Distinct().Count()} different");
    }

    private HttpClient NewClient() => new(_newHandler());

    private static Task Do(Action action)
    {
        action();
        return Task.CompletedTask;
    }

    private async Task TryAsync(string what, Func<Task> body)
    {
        try
        {
            await body();
        }
        catch (Exception e)
        {
            _print($"  {what} failed: {Describe(e)}");
        }
    }

    private string Describe(Exception e)
    {
        string text = e.GetType().Name;
        text += e is HttpRequestException request ? $"[{request.HttpRequestError},{request.StatusCode}]" : string.Empty;
        text += e is HttpIOException io ? $"[{io.HttpRequestError}]" : string.Empty;

        // Below these the platform speaks: sockets here, the stack there.
        bool platform = e.GetType() == typeof(IOException) || e is ObjectDisposedException
            || e is HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError };
        bool canceled = e is OperationCanceledException && e.InnerException is not TimeoutException;
        bool cutOff = e is HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded };
        text += platform || canceled || cutOff || e is ArgumentException ? string.Empty : $" '{Mask(e.Message)}'";
        bool end = platform || canceled || e is not (HttpRequestException or TaskCanceledException or TimeoutException);
        return end || e.InnerException is null or OperationCanceledException ? text : text + " < " + Describe(e.InnerException);
    }

    private void Print(HttpResponseMessage response)
    {
        _print($"  {(int)response.StatusCode} {response.StatusCode} '{response.ReasonPhrase}' HTTP/{response.Version}");
        foreach (KeyValuePair<string, IEnumerable<string>> header in response.Headers.Concat(response.Content.Headers))
        {
            // System.Net.Http splits the lists that it knows.
            string separator = header.Key == "Transfer-Encoding" ? ", " : "|";
            _print($"  {header.Key}: {(header.Key is "Date" or "ETag" or "Last-Modified" ? "..." : Mask(string.Join(separator, header.Value)))}");
        }
    }

    private string Show(string text) =>
        text.Length > 400 ? $"{text.Length} characters, {Show(text[..80])}" : Mask(text).Replace("\r", "\\r").Replace("\n", "\\n");

    private string Mask(string text) => text.Replace(new Uri(_nginx).Authority, "NGINX").Replace(new Uri(_scripted).Authority, "SCRIPTED");

    private static byte[] Pattern(int length) => Enumerable.Range(0, length).Select(i => (byte)(i * 7)).ToArray();

    private static long Sum(byte[] bytes) => bytes.Aggregate(17L, (sum, b) => unchecked((sum * 31) + b));

    private sealed class Stamp(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Stamp", "stamped");
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Fake : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new StringContent("fake " + request.RequestUri) });
    }

    private sealed class Poem(string[] lines) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            foreach (string line in lines)
            {
                await stream.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"));
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    private class OneWayStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }

    private sealed class FailingStream() : OneWayStream([])
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("The disk is gone.");

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            throw new IOException("The disk is gone.");

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            throw new IOException("The disk is gone.");
    }
}
