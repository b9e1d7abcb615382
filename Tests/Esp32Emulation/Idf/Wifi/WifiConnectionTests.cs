using System;
using System.Text;
using System.Threading.Tasks;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Stack;
using Xunit;
using Reason = DeviceKit.Esp32.WifiReason;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>A device's way to a network and its servers, and back to it, over the simulated air.</summary>
public sealed class WifiConnectionTests
{
    [Fact]
    public void ADevice_Connects_GetsItsAddress_AndAPage()
    {
        using var house = new WifiHouse();
        NetworkStack stack = house.AddStack();
        house.RunUntil("an address", () => stack.Configuration is not null, 30);
        Assert.Contains("temperature", house.Fetch(stack), StringComparison.Ordinal);
        Assert.True(house.Bench.Idf.StationHasAddress);

        WifiAccessPoint accessPoint = Assert.NotNull(house.Netif.ReadAccessPoint());
        Assert.Equal((WifiBench.Ssid, 6, WifiAuthMode.Wpa2Psk), (accessPoint.Ssid, accessPoint.Channel, accessPoint.Authentication));
        Assert.InRange(Assert.NotNull(house.Netif.ReadRssi()), -51, -49);
        Assert.Equal(0, house.Netif.Disconnections.Total);
    }

    [Fact]
    public void AWrongPassword_IsTriedSlowly_UntilTheAccessPointTakesIt()
    {
        using var house = new WifiHouse();
        house.AccessPoint.Password = "another one";
        NetworkStack stack = house.AddStack();
        house.Run(600);
        Assert.False(house.Netif.IsLinkUp);
        Assert.Equal(house.Netif.Disconnections.Total, house.Netif.Disconnections.Count(Reason.Reason4wayHandshakeTimeout));
        Assert.InRange(house.Netif.Attempts, 8, 22);
        Assert.Null(house.Netif.ReadRssi());

        house.AccessPoint.Password = WifiBench.Password;
        house.RunUntil("an address", () => stack.Configuration is not null, 90);
        Assert.Contains("temperature", house.Fetch(stack), StringComparison.Ordinal);
    }

    [Fact]
    public void AStormOfDeauthentications_IsMetWithFewerAndFewerAttempts_AndIsOverWhenItIsOver()
    {
        using var house = new WifiHouse();
        NetworkStack stack = house.AddStack();
        house.RunUntil("an address", () => stack.Configuration is not null, 30);
        int before = house.Netif.Attempts;
        for (int i = 0; i < 600; i++)
        {
            house.AccessPoint.DeauthenticateAll();
            house.Run(0.5);
        }

        Assert.InRange(house.Netif.Attempts - before, 10, 30);
        house.RunUntil("a connection", () => house.Netif.IsLinkUp, 35);
        house.Run(5);
        Assert.Contains("temperature", house.Fetch(stack), StringComparison.Ordinal);
        Assert.Equal(house.Netif.Disconnections.Total, house.Netif.Disconnections.Count(Reason.AuthLeave));
    }

    [Fact]
    public void AnAccessPointThatVanishes_IsFoundAgain()
    {
        using var house = new WifiHouse();
        NetworkStack stack = house.AddStack();
        house.RunUntil("an address", () => stack.Configuration is not null, 30);
        house.AccessPoint.TurnOff();
        house.RunUntil("the end of the connection", () => !house.Netif.IsLinkUp, 10);
        Assert.False(house.Bench.Idf.StationHasAddress);
        house.Run(120);
        Assert.True(house.Netif.Disconnections.Count(Reason.NoApFound) > 5);
        Assert.Equal(1, house.Netif.Disconnections.Count(Reason.BeaconTimeout));

        house.AccessPoint.TurnOn();
        house.RunUntil("a connection", () => house.Netif.IsLinkUp, 40);
        Assert.Contains("temperature", house.Fetch(stack), StringComparison.Ordinal);
        Assert.True(house.Bench.Idf.StationHasAddress);
    }

    /// <summary>Without 802.11k and v the connection is lost and made anew; TCP only sees a pause, because the address stays.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void MovingToAnotherAccessPointOfTheNetwork_KeepsTcpAlive(bool driverRoams)
    {
        var options = new Esp32WifiOptions { Ssid = WifiBench.Ssid, Password = WifiBench.Password, AllowsRoaming = driverRoams };
        using var house = new WifiHouse(1, new EspIdfOptions { Roaming = new RoamingOptions(-70, 8) }, options);
        NetworkStack stack = house.AddStack();
        house.RunUntil("an address", () => stack.Configuration is not null, 30);
        SimulatedAccessPoint other = house.AddAccessPoint(2, 11);
        other.SetRssi(-60);

        TcpListener listener = house.Lan.Server.ListenTcp(7);
        house.Lan.Server.Loop.Spawn(() => EchoAsync(listener));
        string said = "";
        TimeSpan pause = TimeSpan.Zero;
        house.Bench.Run(async () =>
        {
            TcpSocket socket = await stack.ConnectTcpAsync(new IPEndPoint(house.Lan.Server.Configuration!.Subnet.Address, 7));
            said = await AskAsync(socket, "before ");
            if (driverRoams)
            {
                house.AccessPoint.SetRssi(-85);
                await house.Bench.Loop.Clock.DelayAsync(TimeSpan.FromSeconds(5));
            }
            else
            {
                house.AccessPoint.TurnOff();
            }

            TimeSpan from = house.Now;
            said += await AskAsync(socket, "after");
            pause = house.Now - from;
            socket.Close();
        });
        Assert.Equal("before after", said);
        Assert.Equal(other.Options.Bssid, house.Netif.ReadAccessPoint()!.Value.Bssid);
        Assert.Equal(driverRoams ? 1 : 0, house.Netif.Disconnections.Count(Reason.Roaming));
        Assert.InRange(pause.TotalSeconds, 0, driverRoams ? 1 : 30);
    }

    private static async ValueTask EchoAsync(TcpListener listener)
    {
        TcpSocket peer = await listener.AcceptAsync();
        var chunk = new byte[64];
        int count;
        while ((count = await peer.ReadAsync(chunk)) > 0)
        {
            await peer.WriteAsync(chunk.AsMemory(0, count));
        }
    }

    private static async ValueTask<string> AskAsync(TcpSocket socket, string text)
    {
        await socket.WriteAsync(Encoding.ASCII.GetBytes(text));
        var answer = new byte[text.Length];
        for (int got = 0; got < answer.Length;)
        {
            int count = await socket.ReadAsync(answer.AsMemory(got));
            Assert.NotEqual(0, count);
            got += count;
        }

        return Encoding.ASCII.GetString(answer);
    }
}
