using DeviceKit.Signatures;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>A netif's user that only counts, and allocates nothing.</summary>
internal sealed class QuietNetifUser : INetifEvents
{
    public int ReceiveReadies { get; private set; }

    public int TransmitReadies { get; private set; }

    public int Ups { get; private set; }

    public int Downs { get; private set; }

    public void ReceiveReady() => ReceiveReadies++;

    public void TransmitReady() => TransmitReadies++;

    public void TransmitCompleted(uint tag)
    {
    }

    public void LinkChanged(bool isUp)
    {
        Ups += isUp ? 1 : 0;
        Downs += isUp ? 0 : 1;
    }
}
