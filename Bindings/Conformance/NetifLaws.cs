using System.Collections.Generic;
using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <summary>The laws of <see cref="INetif"/>.</summary>
public static partial class NetifLaws
{
    private const int HeaderLength = 14;
    private const int FrameOverhead = 18;
    private const int Minimum = 60;

    // Locally administered addresses that no bench uses.
    private static readonly MacAddress s_peer = new(0x02DC_0000_00AA);
    private static readonly MacAddress s_stranger = new(0x02DC_0000_00BB);
    private static readonly MacAddress s_group = new(0x0100_5E00_00FB);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Law<INetifBench>> All { get; } =
    [
        new(nameof(Identity_IsSane), Identity_IsSane),
        new(nameof(Start_WorksOnce), Start_WorksOnce),
        new(nameof(Close_StopsForGood), Close_StopsForGood),
        new(nameof(Events_ComeFromOutside), Events_ComeFromOutside),
        new(nameof(LinkDown_TakesNoFrames), LinkDown_TakesNoFrames),
        new(nameof(LinkChange_IsReported), LinkChange_IsReported),
        new(nameof(TransmitBuffer_IsLentOnce), TransmitBuffer_IsLentOnce),
        new(nameof(TransmitLength_IsChecked), TransmitLength_IsChecked),
        new(nameof(SentFrames_LeaveWholeAndInOrder), SentFrames_LeaveWholeAndInOrder),
        new(nameof(ShortenedFrame_IsTheFirstBytes), ShortenedFrame_IsTheFirstBytes),
        new(nameof(AbortedFrame_IsNotSent), AbortedFrame_IsNotSent),
        new(nameof(FreeSlots_TellTheTruth), FreeSlots_TellTheTruth),
        new(nameof(FullQueue_IsFollowedByTransmitReady), FullQueue_IsFollowedByTransmitReady),
        new(nameof(Tags_CompleteExactlyOnce), Tags_CompleteExactlyOnce),
        new(nameof(TagsOfLostFrames_CompleteToo), TagsOfLostFrames_CompleteToo),
        new(nameof(SentFrames_AreCounted), SentFrames_AreCounted),
        new(nameof(ReceivedFrame_IsLentOnce), ReceivedFrame_IsLentOnce),
        new(nameof(BothBuffers_AreLentTogether), BothBuffers_AreLentTogether),
        new(nameof(ReceivedFrames_ArriveWholeAndInOrder), ReceivedFrames_ArriveWholeAndInOrder),
        new(nameof(ReceiveReady_IsRaisedOncePerDraining), ReceiveReady_IsRaisedOncePerDraining),
        new(nameof(FramesForOthers_AreFiltered), FramesForOthers_AreFiltered),
        new(nameof(Groups_PassWhileTheyAreWanted), Groups_PassWhileTheyAreWanted),
        new(nameof(EveryFrame_IsDeliveredOrCounted), EveryFrame_IsDeliveredOrCounted),
    ];
}
