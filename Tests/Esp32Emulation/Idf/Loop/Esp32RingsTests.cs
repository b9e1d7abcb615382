using System;
using System.Collections.Generic;
using DeviceKit.Esp32;
using DeviceKit.Esp32Emulation.Tests.Idf.Wifi;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Loop;

/// <summary>Receivers that come and go, also while they are being told.</summary>
public class Esp32RingsTests
{
    private readonly FakeWifiChip _chip = new();
    private readonly List<string> _told = [];

    [Fact]
    public void AReceiverThatLeavesWhileItIsTold_IsToldNoMore_AndTheOthersMissNothing()
    {
        Receiver second = new(this, "second");
        _chip.Rings.Add((IEspEventReceiver)new Receiver(this, "first"));
        _chip.Rings.Add((IEspEventReceiver)second);
        _chip.Rings.Add((IEspEventReceiver)new Receiver(this, "third"));
        second.OnTold = () => _chip.Rings.Remove((IEspEventReceiver)second);
        _chip.Happens(WifiEvent.StaStart);
        _chip.Happens(WifiEvent.StaStop);
        Assert.Equal(["first", "second", "third", "first", "third"], _told);
    }

    [Fact]
    public void AReceiverThatComesWhileAnotherIsTold_IsToldTheNext()
    {
        Receiver first = new(this, "first");
        first.OnTold = () => _chip.Rings.Add((ISignalReceiver)new Receiver(this, "late"));
        _chip.Rings.Add((IEspEventReceiver)first);
        _chip.Happens(WifiEvent.StaStart);
        Assert.Equal(["first", "late"], _told);
    }

    [Fact]
    public void ComingAndGoing_TakesNoMoreMemory()
    {
        Receiver receiver = new(this, "often");
        ComeAndGo(receiver);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            ComeAndGo(receiver);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Empty(_told);
    }

    private void ComeAndGo(Receiver receiver)
    {
        _chip.Rings.Add((IEspEventReceiver)receiver);
        _chip.Rings.Add((ISignalReceiver)receiver);
        _chip.Rings.Remove((ISignalReceiver)receiver);
        _chip.Rings.Remove((IEspEventReceiver)receiver);
        _chip.Rings.Remove((IEspEventReceiver)receiver);
        _chip.Rings.Drain();
    }

    private sealed class Receiver(Esp32RingsTests tests, string name) : IEspEventReceiver, ISignalReceiver
    {
        public Action? OnTold { get; set; }

        public void OnEvent(in EventHandlerCall call) => Tell();

        public void OnSignal() => Tell();

        private void Tell()
        {
            tests._told.Add(name);
            OnTold?.Invoke();
        }
    }
}
