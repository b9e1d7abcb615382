using DeviceKit.Stack.IPv4;
using Xunit;

namespace DeviceKit.Stack.Tests.IPv4;

public class RoutingTableTests
{
    [Theory]
    [InlineData("10.0.0.2/24", "10.0.0.255", "Broadcast", "10.0.0.255")]
    [InlineData("10.0.0.2/24", "10.0.0.7", "Unicast", "10.0.0.7")]
    [InlineData("10.0.0.2/24", "10.0.1.7", "Unicast", "10.0.0.1")]
    [InlineData("10.0.0.2/31", "10.0.0.3", "Unicast", "10.0.0.3")]
    [InlineData("10.0.0.2/31", "10.0.0.4", "Unicast", "10.0.0.1")]
    [InlineData("10.0.0.2/32", "10.0.0.3", "Unicast", "10.0.0.1")]
    [InlineData("10.0.0.2/32", "10.0.0.2", "Loopback", "10.0.0.2")]
    [InlineData("10.0.0.2/0", "192.0.2.1", "Unicast", "192.0.2.1")]
    [InlineData("10.0.0.2/24", "255.255.255.255", "Broadcast", "255.255.255.255")]
    [InlineData("10.0.0.2/24", "239.1.2.3", "Multicast", "239.1.2.3")]
    [InlineData("10.0.0.2/24", "127.1.2.3", "Loopback", "127.1.2.3")]
    public void Destination_GoesTheRightWay(string own, string destination, string kind, string nextHop)
    {
        Assert.True(IPv4Subnet.TryParse(own, out IPv4Subnet subnet));
        var table = new RoutingTable(1500);
        table.Set(new IPv4Configuration(subnet, IPv4Address.Parse("10.0.0.1")));
        Assert.True(table.TryFind(IPv4Address.Parse(destination), out IPv4Route route));
        Assert.Equal((kind, nextHop), (route.Kind.ToString(), route.NextHop.ToString()));
    }

    [Fact]
    public void Nowhere_HasNoRoute()
    {
        var table = new RoutingTable(1500);
        Assert.False(table.TryFind(IPv4Address.Parse("10.0.0.7"), out _));
        table.Set(new IPv4Configuration(new IPv4Subnet(IPv4Address.Parse("10.0.0.2"), 24)));
        Assert.False(table.TryFind(IPv4Address.Any, out _));
        Assert.False(table.TryFind(IPv4Address.Parse("10.0.1.7"), out _));
    }
}
