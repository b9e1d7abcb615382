using System;
using DeviceKit.Exercise;
using Moq;
using Xunit;

namespace DeviceKit.Generator.Tests.Calls;

/// <summary>The generated fake, on its own and with Moq.</summary>
public sealed class ExerciseFakeTests
{
    private static readonly SessionHandle s_session = new(7);

    [Fact]
    public void AFakeOnItsOwn_SucceedsAndDoesNothing()
    {
        IExercise api = new ExerciseFake();
        Assert.Equal(ExError.Ok, api.Open("one", ExMode.Fast, out SessionHandle session));
        Assert.True(session.IsInvalid);
        Assert.Equal(0, api.ReadBytes(s_session, new byte[3]));
        Assert.Null(api.Describe(s_session));
    }

    [Fact]
    public void AMock_AnswersWithResultsOutsAndArrays()
    {
        var mock = new Mock<ExerciseFake> { CallBase = true };
        SessionHandle opened = s_session;
        mock.Setup(f => f.Open("one", ExMode.Fast, out opened)).Returns(ExError.Ok);
        mock.Setup(f => f.ReadBytes(s_session, It.IsAny<byte[]>())).Callback((SessionHandle _, byte[] buffer) => buffer[1] = 9).Returns(2);
        IExercise api = mock.Object;
        Assert.Equal(s_session, api.OpenOrThrow("one", ExMode.Fast));
        Span<byte> buffer = stackalloc byte[3];
        Assert.Equal(2, api.ReadBytes(s_session, buffer));
        Assert.Equal([0, 9, 0], buffer.ToArray());
    }

    [Fact]
    public void AMock_SeesWhatIsPassedByAddress()
    {
        var mock = new Mock<ExerciseFake> { CallBase = true };
        mock.Setup(f => f.Twice(21)).Returns(42);
        mock.Setup(f => f.Checksum(It.Is<byte[]>(d => d.Length == 2))).Returns(5);
        IExercise api = mock.Object;
        Assert.Equal(42, api.Twice(21));
        Assert.Equal(5u, api.Checksum([1, 2]));
        api.SetPoint(s_session, new ExPoint { Value = 3 });
        api.SetPoint(s_session, null);
        mock.Verify(f => f.SetPoint(s_session, It.Is<ExPoint?>(p => p.HasValue && p.Value.Value == 3)), Times.Once);
        mock.Verify(f => f.SetPoint(s_session, null), Times.Once);
    }

    [Fact]
    public void AMock_CanCallBack()
    {
        var mock = new Mock<ExerciseFake> { CallBase = true };
        mock.Setup(f => f.Select(It.IsAny<int[]>(), It.IsAny<NumberFilter?>(), null))
            .Returns((int[] values, NumberFilter? filter, NumberFound? _) => Array.FindAll(values, v => filter!(v)).Length);
        IExercise api = mock.Object;
        Assert.Equal(2, api.Select([1, 2, 3], v => v != 2, null));
    }

    [Fact]
    public void AnOwner_ReleasesThroughTheMock()
    {
        var mock = new Mock<ExerciseFake> { CallBase = true };
        new SessionOwner(mock.Object, s_session).Dispose();
        SessionOwner detached = new(mock.Object, new SessionHandle(8));
        Assert.Equal(new SessionHandle(8), detached.Detach());
        detached.Dispose();
        mock.Verify(f => f.Close(s_session), Times.Once);
        mock.Verify(f => f.Close(new SessionHandle(8)), Times.Never);
    }
}
