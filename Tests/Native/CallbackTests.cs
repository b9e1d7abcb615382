using System;
using Xunit;

namespace DeviceKit.Native.Tests;

public sealed class CallbackTests
{
    [Fact]
    public void ARegistration_IsFoundUntilItEnds()
    {
        Func<int> one = () => 1;
        nint registration = CallbackRegistry.Add(one);
        Assert.NotEqual(0, registration);
        Assert.Same(one, CallbackRegistry.Find<Func<int>>(registration));
        CallbackRegistry.Remove(registration);
        Assert.Throws<InvalidOperationException>(() => CallbackRegistry.Find<Action<string>>(registration));
    }

    [Fact]
    public void SeveralCallbacksOfOneRegistration_AreFoundByType()
    {
        Func<int> one = () => 1;
        Func<long> two = () => 2;
        nint registration = CallbackRegistry.Add(new object?[] { one, null, two });
        Assert.Same(two, CallbackRegistry.Find<Func<long>>(registration));
        Assert.Throws<InvalidOperationException>(() => CallbackRegistry.Find<Func<string>>(registration));
        CallbackRegistry.Remove(registration);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void ANumberThatWasNeverGiven_IsRefused(int registration) => Assert.Throws<InvalidOperationException>(() => CallbackRegistry.Find<object>(registration));

    [Fact]
    public void ALifetime_EndsWithItsFunctionAndItsOwner()
    {
        object a = new();
        object b = new();
        nint first = CallbackRegistry.Add(a);
        nint second = CallbackRegistry.Add(b);
        CallbackLifetimes.Keep("slirp_cleanup", 1, first);
        CallbackLifetimes.Keep("slirp_cleanup", 2, second);
        CallbackLifetimes.End("slirp_input", 1);
        Assert.Same(a, CallbackRegistry.Find<object>(first));
        CallbackLifetimes.End("slirp_cleanup", 1);
        Assert.Same(b, CallbackRegistry.Find<object>(second));
        CallbackLifetimes.End("slirp_cleanup", 2);
        Assert.Throws<InvalidOperationException>(() => CallbackRegistry.Find<CallbackTests>(second));
    }

    [Fact]
    public void AnExceptionOfACallback_IsThrownByTheCallThatItCameIn()
    {
        CallbackScope outer = CallbackScope.Begin();
        CallbackScope inner = CallbackScope.Begin();
        CallbackScope.Keep(new TimeoutException("first"));
        CallbackScope.Keep(new TimeoutException("second"));
        Assert.Equal("first", Assert.Throws<TimeoutException>(inner.End).Message);
        outer.End();
    }

    [Fact]
    public void AnExceptionWithoutACall_IsThrownByTheNextCall()
    {
        CallbackScope.Keep(new TimeoutException("late"));
        Assert.Equal("late", Assert.Throws<TimeoutException>(() => CallbackScope.Begin()).Message);
        CallbackScope.Begin().End();
    }

    [Fact]
    public void AnExceptionWithoutACall_GoesToTheHandler()
    {
        Exception? seen = null;
        CallbackScope.OnCallbackException = e => seen = e;
        try
        {
            CallbackScope.Keep(new TimeoutException("late"));
        }
        finally
        {
            CallbackScope.OnCallbackException = null;
        }

        Assert.Equal("late", Assert.IsType<TimeoutException>(seen).Message);
        CallbackScope.Begin().End();
    }
}
