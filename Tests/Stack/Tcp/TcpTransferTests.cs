using System;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class TcpTransferTests
{
    [Fact]
    public void Connect_ToAListener_EstablishesBothEnds()
    {
        var link = new TcpLink();
        link.Run(async () =>
        {
            (TcpSocket a, TcpSocket b) = await link.ConnectAsync();
            Assert.Equal(TcpState.Established, a.State);
            Assert.Equal(TcpState.Established, b.State);
            Assert.Equal(a.LocalEndPoint, b.RemoteEndPoint);
            Assert.Equal(b.LocalEndPoint, a.RemoteEndPoint);
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(1_000_000)]
    public void Transfer_ThenClose_DeliversEveryByteBothWays(int length)
    {
        var link = new TcpLink();
        link.Run(async () =>
        {
            (TcpSocket a, TcpSocket b) = await link.ConnectAsync();
            Task<int> toB = StreamCheck.ReceiveAsync(b, seed: 1);
            Task<int> toA = StreamCheck.ReceiveAsync(a, seed: 2);
            await Task.WhenAll(StreamCheck.SendAsync(a, 1, length), StreamCheck.SendAsync(b, 2, length));
            Assert.Equal(length, await toB);
            Assert.Equal(length, await toA);
            a.Close();
            b.Close();
        });
        link.RunFor(TimeSpan.FromMinutes(5));
        Assert.Equal(0, link.A.ConnectionCount + link.B.ConnectionCount);
        Assert.Equal(0, link.A.TimeWaitCount + link.B.TimeWaitCount);
    }

    [Fact]
    public void Connect_ToAClosedPort_IsRefused()
    {
        var link = new TcpLink();
        link.Run(async () =>
        {
            NetworkException e = await Assert.ThrowsAsync<NetworkException>(
                async () => await link.A.ConnectAsync(new IPEndPoint(TcpLink.AddressB, 81)));
            Assert.Equal(NetworkError.ConnectionRefused, e.Error);
        });
        Assert.Equal(0, link.A.ConnectionCount);
    }
}
