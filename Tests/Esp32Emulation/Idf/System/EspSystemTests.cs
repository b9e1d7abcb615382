using System;
using System.Threading.Tasks;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Native;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.System;

public class EspSystemTests
{
    private static readonly EspIdfOptions s_options = new() { MacAddress = new MacAddress(0x24_0A_C4_12_34_FE), InternalHeap = 4096, ExternalHeap = 1024 };

    [Theory]
    [InlineData(MacType.WifiSta, 0x24_0A_C4_12_34_FE)]
    [InlineData(MacType.Base, 0x24_0A_C4_12_34_FE)]
    [InlineData(MacType.EfuseFactory, 0x24_0A_C4_12_34_FE)]
    [InlineData(MacType.WifiSoftap, 0x24_0A_C4_12_34_FF)]
    [InlineData(MacType.Bt, 0x24_0A_C4_12_34_00)]
    [InlineData(MacType.Eth, 0x24_0A_C4_12_34_01)]
    public void EachAddress_IsTheBaseAndADistanceInItsLastByte(MacType type, ulong expected)
    {
        using var bench = new IdfBench(s_options);
        byte[] mac = new byte[6];
        Assert.Equal(EspError.Ok, bench.Api.System.ReadMac(mac, type));
        Assert.Equal(new MacAddress(expected), MacAddress.Read(mac));
    }

    [Theory]
    [InlineData(MacType.EfuseCustom, EspError.InvalidVersion)]
    [InlineData(MacType.Ieee802154, EspError.NotSupported)]
    [InlineData(MacType.EfuseExt, EspError.NotSupported)]
    public void AnAddressThatTheChipLacks_IsAnError(MacType type, EspError expected)
    {
        using var bench = new IdfBench(s_options);
        Assert.Equal(expected, bench.Api.System.ReadMac(new byte[8], type));
    }

    [Fact]
    public void Memory_IsOfTheKindThatWasAskedFor_AsLongAsThereIsAny()
    {
        using var bench = new IdfBench(s_options);
        IEspSystem system = bench.Api.System;
        Assert.Equal(5120u, system.GetFreeHeapSize());
        Assert.Equal(4096u, system.HeapCapsGetFreeSize(MallocCaps.Dma));
        Assert.Equal(1024u, system.HeapCapsGetLargestFreeBlock(MallocCaps.Spiram));

        Pointer32 dma = system.HeapCapsMalloc(4000, MallocCaps.Dma);
        Assert.True(bench.Idf.Heap.IsDmaCapable(dma.Value));
        Assert.True(system.HeapCapsMalloc(200, MallocCaps.Internal).IsNull);
        Pointer32 external = system.HeapCapsMalloc(200, MallocCaps.Default);
        Assert.False(bench.Idf.Heap.IsDmaCapable(external.Value));
        Assert.True(system.HeapCapsMalloc(16, MallocCaps.Dma | MallocCaps.Spiram).IsNull);
        Assert.True(system.HeapCapsMalloc(16, MallocCaps.Exec).IsNull);
        Assert.True(system.HeapCapsMalloc(0, MallocCaps.Default).IsNull);
        Assert.True(system.HeapCapsMalloc(uint.MaxValue, MallocCaps.Default).IsNull);

        system.HeapCapsFree(dma);
        system.HeapCapsFree(external);
        system.HeapCapsFree(Pointer32.Null);
        Assert.Equal(5120u, system.GetFreeHeapSize());
    }

    [Fact]
    public void MemoryOfADriver_IsNotTheApplicationsToFree()
    {
        using var bench = new IdfBench(allowsViolations: true);
        WifiReceiveCall call = WifiBench.Receive(bench, WifiBench.Connect(bench));
        uint free = bench.Api.System.GetFreeHeapSize();
        bench.Api.System.HeapCapsFree(call.Buffer);
        Assert.Equal("heap.free", Assert.Single(bench.Violations).Rule.Id);
        Assert.Equal(free, bench.Api.System.GetFreeHeapSize());
        Assert.Equal(7, bench.Api.Memory.Bytes(call.Buffer, call.Len)[^1]);
        bench.Api.Wifi.FreeRxBuffer(call.Eb);
    }

    [Fact]
    public void Restart_EndsTheRun_AndWhatWasHeldIsNoLeak()
    {
        using var bench = new IdfBench();
        bench.Api.System.HeapCapsMalloc(16, MallocCaps.Default);
        Assert.Equal(ResetReason.Poweron, bench.Api.System.ResetReason());
        Assert.Throws<EspRestartException>(() => bench.Run(async () =>
        {
            await Task.Yield();
            bench.Api.System.Restart();
        }));
        Assert.True(bench.Idf.HasRestarted);

        using var next = new IdfBench(new EspIdfOptions { ResetReason = ResetReason.Sw });
        Assert.Equal(ResetReason.Sw, next.Api.System.ResetReason());
    }

    [Fact]
    public void AnApplicationThatCatchesTheRestart_DoesNotRunOn()
    {
        using var bench = new IdfBench();
        bool ranOn = false;
        Assert.Throws<EspRestartException>(() => bench.Run(async () =>
        {
            try
            {
                bench.Api.System.Restart();
            }
            catch (EspRestartException)
            {
                await bench.Loop.Clock.DelayAsync(TimeSpan.FromSeconds(1));
                ranOn = true;
            }
        }));
        Assert.False(ranOn);
    }

    [Fact]
    public void Codes_HaveNames()
    {
        using var bench = new IdfBench();
        Assert.Equal("ESP_ERR_NVS_NOT_FOUND", bench.Api.System.ErrToName(EspError.NvsNotFound));
        Assert.Equal("UNKNOWN ERROR", bench.Api.System.ErrToName((EspError)0x7777));
    }
}
