using System;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using DeviceKit.Host;
using DeviceKit.Host.Pcap;
using DeviceKit.Host.Slirp;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Tool.Tests.Running;

/// <summary>`--net user` and `--net pcap:NAME`, the tool as a process of a user without privilege where that is what matters.</summary>
public sealed class NetworkTests
{
    [Fact]
    public async Task OnTheUserNetwork_AnUnprivilegedUserGetsAnAddress_AndACapture()
    {
        Require(() => SlirpNetif.LibraryVersion());
        using var folder = new TemporaryFolder();
        ToolRun run = await ToolRun.OfScript(
            $"chmod 777 {folder.Path} && {Unprivileged.Prefix} {BuiltFiles.Root}/devicekit run {BuiltFiles.TestApplication} --net user --timeout 30s --pcap {folder.File("user.pcapng")} -- lease");
        Assert.True(run.Code == 0, run.Error);
        Assert.Equal("address 10.0.2.15/24 gateway 10.0.2.2\n", run.Output);
        KeptCaptures.Add(folder.File("user.pcapng"));
        Assert.Equal(["user.pcapng"], folder.Names);
    }

    [Fact]
    public async Task OnTheUserNetwork_TheStationOnTheAirGetsAnAddress()
    {
        Require(() => SlirpNetif.LibraryVersion());
        using var folder = new TemporaryFolder();
        ToolRun run = await Task.Run(
            () => ToolRun.InProcess("run", BuiltFiles.TestApplication, "--modules", "esp32", "--net", "user", "--timeout", "60s", "--pcap", folder.File("air.pcapng"), "--", "lease"),
            TestContext.Current.CancellationToken);
        Assert.True(run.Code == 0, run.Error);
        Assert.Equal("address 10.0.2.15/24 gateway 10.0.2.2\n", run.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("tcp:")]
    public async Task AForwardedPort_IsTheDevices(string protocol)
    {
        Require(() => SlirpNetif.LibraryVersion());
        int port = FreePort();
        Task<ToolRun> running = Task.Run(
            () => ToolRun.InProcess("run", BuiltFiles.TestApplication, "--net", "user", "--forward", $"{protocol}{port}:7", "--timeout", "30s", "--", "greet", "7"),
            TestContext.Current.CancellationToken);
        string greeting = "";
        while (greeting.Length == 0 && !running.IsCompleted)
        {
            greeting = await ReadAllAsync(port);
        }

        Assert.Equal("hello from 10.0.2.15\n", greeting);
        ToolRun run = await running;
        Assert.True(run.Code == 0, run.Error);
    }

    [Fact]
    public void APortThatIsInUse_Is69()
    {
        Require(() => SlirpNetif.LibraryVersion());
        using var taken = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        taken.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        taken.Listen();
        int port = ((IPEndPoint)taken.LocalEndPoint!).Port;
        ToolRun run = ToolRun.InProcess("run", BuiltFiles.TestApplication, "--net", "user", "--forward", $"{port}:80", "--", "return", "0");
        Assert.Equal(
            (69, $"devicekit: error DK1312: port {port} of 127.0.0.1 cannot be opened for tcp:{port}:80, option --net user, choose one that no other program uses\n"),
            (run.Code, run.Error));
    }

    [Fact]
    public async Task Capturing_WithoutPrivilege_Is77AndSaysWhatIsMissing()
    {
        Require(() => PcapDevices.Version());
        ToolRun run = await ToolRun.OfScript($"{Unprivileged.Prefix} {BuiltFiles.Root}/devicekit run {BuiltFiles.TestApplication} --net pcap:lo -- return 0");
        Assert.Equal(77, run.Code);
        Assert.Equal(
            "devicekit: error DK1601: capturing on lo needs the capability CAP_NET_RAW, option --net pcap:lo, "
            + "run as root, or let root do 'setcap cap_net_raw+ep \"$(readlink -f \"$(command -v dotnet)\")\"' once\n",
            run.Error);
    }

    [Theory]
    [InlineData("nosuch", "there is no interface nosuch, option --net pcap:nosuch, choose one of ")]
    [InlineData("any", "any delivers LINUX_SLL")]
    public void AnInterfaceThatCannotBe_Is69(string name, string expected)
    {
        Require(() => PcapDevices.Version());
        NetworkNamespaces.Require();
        ToolRun run = ToolRun.InProcess("run", BuiltFiles.TestApplication, "--net", $"pcap:{name}", "--", "return", "0");
        Assert.Equal(69, run.Code);
        ErrorLine.AssertIs("DK1311", run.Error);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnACapturedInterface_TheDeviceReachesTheKernelAtTheOtherEnd()
    {
        Require(() => PcapDevices.Version());
        NetworkNamespaces.Require();
        using var folder = new TemporaryFolder();
        string network = $"dk-{Environment.ProcessId}-pcap";
        ToolRun run = await ToolRun.OfScript(
            $"""
            set -e
            ip netns add {network}
            trap 'ip netns del {network}' EXIT
            ip -n {network} link add veth0 type veth peer name veth1
            ip -n {network} address add 192.168.7.1/24 dev veth1
            ip -n {network} link set veth0 up
            ip -n {network} link set veth1 up
            ip netns exec {network} {BuiltFiles.Root}/devicekit run {BuiltFiles.TestApplication} --net pcap:veth0 --timeout 30s --pcap {folder.File("pcap.pcapng")} -- ping 192.168.7.1 3
            """);
        Assert.True(run.Code == 0, run.Error);
        Assert.StartsWith("reply after ", run.Output, StringComparison.Ordinal);
        KeptCaptures.Add(folder.File("pcap.pcapng"));
    }

    /// <summary>The library is hidden behind an empty file, in a mount namespace of the process's own.</summary>
    [Theory]
    [InlineData("user", "libslirp.so.0", "libslirp is not installed, option --net user, install it, Debian package libslirp0: apt-get install libslirp0")]
    [InlineData("pcap:lo", "libpcap.so.0.8", "libpcap is not installed, option --net pcap:lo, install it, Debian package libpcap0.8: apt-get install libpcap0.8")]
    public async Task ALibraryThatIsMissing_Is69AndNamesThePackage(string net, string library, string expected)
    {
        NetworkNamespaces.Require();
        ToolRun run = await ToolRun.OfScript(
            $"""
            export library=$(ldconfig -p | awk '/{library} / && /{Machine()}/ {"{ print $NF; exit }"}')
            test -z "$library" || exec unshare --mount bash -c 'mount --bind /dev/null "$library" && exec {BuiltFiles.Root}/devicekit run {BuiltFiles.TestApplication} --net {net} -- return 0'
            exec {BuiltFiles.Root}/devicekit run {BuiltFiles.TestApplication} --net {net} -- return 0
            """);
        Assert.Equal((69, $"devicekit: error DK1310: {expected}\n"), (run.Code, run.Error));
    }

    private static int FreePort()
    {
        using var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        probe.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)probe.LocalEndPoint!).Port;
    }

    /// <summary>What comes from a port, or nothing while nobody is there.</summary>
    private static async Task<string> ReadAllAsync(int port)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
            using var reader = new StreamReader(client.GetStream());
            return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
            return "";
        }
    }

    private static string Machine() => System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.X64 ? "x86-64" : "AArch64";

    private static void Require(Func<string> version)
    {
        try
        {
            version();
        }
        catch (HostNetworkException e) when (e.Error == HostNetworkError.NoLibrary)
        {
            Assert.Skip(e.Message);
        }
    }
}
