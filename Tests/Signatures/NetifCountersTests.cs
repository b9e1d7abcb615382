using System;
using Xunit;

namespace DeviceKit.Signatures.Tests;

public class NetifCountersTests
{
    [Fact]
    public void FramesAndBytes_AreCountedEachWay()
    {
        var counters = new NetifCounters();
        counters.CountReceived(60);
        counters.CountReceived(1514);
        counters.CountTransmitted(42);
        Assert.Equal((2, 1574, 1, 42), (counters.FramesReceived, counters.BytesReceived, counters.FramesTransmitted, counters.BytesTransmitted));
    }

    [Fact]
    public void EveryCause_HasItsOwnCounter()
    {
        var counters = new NetifCounters();
        NetifDrop[] causes = Enum.GetValues<NetifDrop>();
        foreach (NetifDrop cause in causes)
        {
            for (int i = 0; i <= (int)cause; i++)
            {
                counters.CountDrop(cause);
            }
        }

        Assert.All(causes, cause => Assert.Equal((int)cause + 1, counters.Drops(cause)));
    }
}
