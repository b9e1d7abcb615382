using DeviceKit.Emulation;

namespace DeviceKit.Host.Slirp;

/// <summary>The library's SLIRP_POLL_* are not poll(2)'s values: OUT and PRI are the other way round, so each is mapped both ways.</summary>
internal static class SlirpPoll
{
    public static PollInterest Interest(SlirpEvents events) =>
        (Has(events, SlirpEvents.In) ? PollInterest.Read : 0)
        | (Has(events, SlirpEvents.Out) ? PollInterest.Write : 0)
        | (Has(events, SlirpEvents.Pri) ? PollInterest.Urgent : 0)
        | (Has(events, SlirpEvents.Err) ? PollInterest.Error : 0)
        | (Has(events, SlirpEvents.Hup) ? PollInterest.HangUp : 0);

    public static SlirpEvents Events(PollInterest ready) =>
        (Has(ready, PollInterest.Read) ? SlirpEvents.In : 0)
        | (Has(ready, PollInterest.Write) ? SlirpEvents.Out : 0)
        | (Has(ready, PollInterest.Urgent) ? SlirpEvents.Pri : 0)
        | (Has(ready, PollInterest.Error) ? SlirpEvents.Err : 0)
        | (Has(ready, PollInterest.HangUp) ? SlirpEvents.Hup : 0);

    private static bool Has(SlirpEvents events, SlirpEvents one) => (events & one) != 0;

    private static bool Has(PollInterest ready, PollInterest one) => (ready & one) != 0;
}
