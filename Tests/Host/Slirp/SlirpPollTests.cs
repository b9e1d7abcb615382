using System.Linq;
using DeviceKit.Emulation;
using DeviceKit.Host.Slirp;
using Xunit;

namespace DeviceKit.Host.Tests.Slirp;

public sealed class SlirpPollTests
{
    [Theory]
    [InlineData(SlirpEvents.In, PollInterest.Read)]
    [InlineData(SlirpEvents.Out, PollInterest.Write)]
    [InlineData(SlirpEvents.Pri, PollInterest.Urgent)]
    [InlineData(SlirpEvents.Err, PollInterest.Error)]
    [InlineData(SlirpEvents.Hup, PollInterest.HangUp)]
    public void EachEvent_IsPollsOwn_AndBack(SlirpEvents events, PollInterest interest)
    {
        Assert.Equal(interest, SlirpPoll.Interest(events));
        Assert.Equal(events, SlirpPoll.Events(interest));
    }

    [Fact]
    public void Numbers_AreNotPollsOwn() => Assert.NotEqual((int)SlirpEvents.Out, (int)SlirpPoll.Interest(SlirpEvents.Out));

    [Fact]
    public void AnyMixture_ComesBack() => Assert.All(
        Enumerable.Range(0, 32), events => Assert.Equal((SlirpEvents)events, SlirpPoll.Events(SlirpPoll.Interest((SlirpEvents)events))));
}
