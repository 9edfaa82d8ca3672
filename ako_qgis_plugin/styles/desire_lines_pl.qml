<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips|AttributeTable" version="3.40.6-Bratislava">
<flags>
<Identifiable>1</Identifiable>
<Removable>1</Removable>
<Searchable>1</Searchable>
<Private>0</Private>
</flags>
<renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
<rules key="{bf428e1d-f221-55de-a77f-a61755a4d727}">
<rule filter="coalesce(&quot;is_with_core&quot;, false) AND &quot;flow&quot; &gt;= 1000" key="{996ad860-2a9a-504f-8861-aeafd0b2ae29}" label="do rdzeni i z rdzeni: 1000 osób i więcej" symbol="0" />
<rule filter="coalesce(&quot;is_with_core&quot;, false) AND &quot;flow&quot; &gt;= 500 AND &quot;flow&quot; &lt; 1000" key="{59e06cf8-f390-5093-af2e-3685be593a25}" label="do rdzeni i z rdzeni: 500–999 osób" symbol="1" />
<rule filter="coalesce(&quot;is_with_core&quot;, false) AND &quot;flow&quot; &gt;= 250 AND &quot;flow&quot; &lt; 500" key="{391ada15-580c-5baa-b16f-eeb35d9b1122}" label="do rdzeni i z rdzeni: 250–499 osób" symbol="2" />
<rule filter="coalesce(&quot;is_with_core&quot;, false) AND &quot;flow&quot; &gt;= 100 AND &quot;flow&quot; &lt; 250" key="{22fe83ae-a20f-54fc-b436-cec85c94c5e8}" label="do rdzeni i z rdzeni: 100–249 osób" symbol="3" />
<rule filter="coalesce(&quot;is_with_core&quot;, false) AND &quot;flow&quot; &gt;= 50 AND &quot;flow&quot; &lt; 100" key="{b7d55bf4-7057-5113-85c8-141871bf7635}" label="do rdzeni i z rdzeni: 50–99 osób" symbol="4" />
<rule filter="coalesce(&quot;is_with_core&quot;, false) AND &quot;flow&quot; &lt; 50" key="{1883fdfb-249b-58f5-b445-87dff6eabc06}" label="do rdzeni i z rdzeni: mniej niż 50 osób (od skali 1:350 000)" scalemaxdenom="350000" symbol="5" />
<rule filter="NOT coalesce(&quot;is_with_core&quot;, false) AND &quot;flow&quot; &gt;= 1000" key="{d6ed313e-533a-55a6-aa06-4c00bc132812}" label="między innymi gminami: 1000 osób i więcej" symbol="6" />
<rule filter="NOT coalesce(&quot;is_with_core&quot;, false) AND &quot;flow&quot; &gt;= 500 AND &quot;flow&quot; &lt; 1000" key="{9090025d-5d06-58f1-b79a-3690407024fc}" label="między innymi gminami: 500–999 osób" symbol="7" />
<rule filter="NOT coalesce(&quot;is_with_core&quot;, false) AND &quot;flow&quot; &gt;= 250 AND &quot;flow&quot; &lt; 500" key="{751af8b4-32a7-55bc-9fad-8bfbcbbf4237}" label="między innymi gminami: 250–499 osób" symbol="8" />
<rule filter="NOT coalesce(&quot;is_with_core&quot;, false) AND &quot;flow&quot; &gt;= 100 AND &quot;flow&quot; &lt; 250" key="{305f5e8d-e48d-5c3a-8ce3-446622dd8a8a}" label="między innymi gminami: 100–249 osób" symbol="9" />
<rule filter="NOT coalesce(&quot;is_with_core&quot;, false) AND &quot;flow&quot; &gt;= 50 AND &quot;flow&quot; &lt; 100" key="{a4c08562-50fa-5599-939c-eb6f2a83a362}" label="między innymi gminami: 50–99 osób" symbol="10" />
<rule filter="NOT coalesce(&quot;is_with_core&quot;, false) AND &quot;flow&quot; &lt; 50" key="{d35aeaf3-5d1d-535a-a31a-22133ddf5f3d}" label="między innymi gminami: mniej niż 50 osób (od skali 1:350 000)" scalemaxdenom="350000" symbol="11" />
</rules>
<symbols>
<symbol alpha="0.85" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="0" type="line">
<layer class="SimpleLine" enabled="1" id="{61c97311-bb14-5679-99fc-98497a701292}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="184,69,11,255,rgb:0.72156862745098038,0.27058823529411763,0.04313725490196078,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.4" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="1.35" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="MarkerLine" enabled="1" id="{1bb138f7-5f19-587c-8a25-fb174eabf441}" locked="0" pass="0">
<Option type="Map">
<Option name="average_angle_length" type="QString" value="4" />
<Option name="average_angle_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="average_angle_unit" type="QString" value="MM" />
<Option name="interval" type="QString" value="3" />
<Option name="interval_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="interval_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="1.35" />
<Option name="offset_along_line" type="QString" value="0" />
<Option name="offset_along_line_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_along_line_unit" type="QString" value="MM" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="place_on_every_part" type="bool" value="true" />
<Option name="placements" type="QString" value="LastVertex" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="rotate" type="QString" value="1" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@0@1" type="marker">
<layer class="SimpleMarker" enabled="1" id="{be6c2a5f-4160-5145-8695-c628496b208d}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="184,69,11,255,rgb:0.72156862745098038,0.27058823529411763,0.04313725490196078,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="filled_arrowhead" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="3.5" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="0.85" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="1" type="line">
<layer class="SimpleLine" enabled="1" id="{7dbed579-ec83-5f9b-8aa3-1c40e858acfc}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="184,69,11,255,rgb:0.72156862745098038,0.27058823529411763,0.04313725490196078,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.6" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.95" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="MarkerLine" enabled="1" id="{bcc896de-3c61-523e-973c-052f16456e28}" locked="0" pass="0">
<Option type="Map">
<Option name="average_angle_length" type="QString" value="4" />
<Option name="average_angle_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="average_angle_unit" type="QString" value="MM" />
<Option name="interval" type="QString" value="3" />
<Option name="interval_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="interval_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.95" />
<Option name="offset_along_line" type="QString" value="0" />
<Option name="offset_along_line_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_along_line_unit" type="QString" value="MM" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="place_on_every_part" type="bool" value="true" />
<Option name="placements" type="QString" value="LastVertex" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="rotate" type="QString" value="1" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@1@1" type="marker">
<layer class="SimpleMarker" enabled="1" id="{77b34e74-5631-5a71-b8ce-97b9d6bab10a}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="184,69,11,255,rgb:0.72156862745098038,0.27058823529411763,0.04313725490196078,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="filled_arrowhead" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.7" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="0.85" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="10" type="line">
<layer class="SimpleLine" enabled="1" id="{9d58db4d-28b7-56fc-9b12-db9a3e9d0769}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="77,77,77,255,rgb:0.30196078431372547,0.30196078431372547,0.30196078431372547,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.3" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="MarkerLine" enabled="1" id="{6fea451e-90db-5366-bbde-9a65b83f8f64}" locked="0" pass="0">
<Option type="Map">
<Option name="average_angle_length" type="QString" value="4" />
<Option name="average_angle_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="average_angle_unit" type="QString" value="MM" />
<Option name="interval" type="QString" value="3" />
<Option name="interval_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="interval_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.3" />
<Option name="offset_along_line" type="QString" value="0" />
<Option name="offset_along_line_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_along_line_unit" type="QString" value="MM" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="place_on_every_part" type="bool" value="true" />
<Option name="placements" type="QString" value="LastVertex" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="rotate" type="QString" value="1" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@10@1" type="marker">
<layer class="SimpleMarker" enabled="1" id="{0df2c324-4b3b-5e4b-8574-770c7c601dc4}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="77,77,77,255,rgb:0.30196078431372547,0.30196078431372547,0.30196078431372547,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="filled_arrowhead" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.4" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="0.85" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="11" type="line">
<layer class="SimpleLine" enabled="1" id="{05596e20-ebb9-571a-9f7c-250cbacfb499}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="77,77,77,255,rgb:0.30196078431372547,0.30196078431372547,0.30196078431372547,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.15" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.225" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="MarkerLine" enabled="1" id="{32b736a1-2bed-5f62-8131-c3dc9a2a33c7}" locked="0" pass="0">
<Option type="Map">
<Option name="average_angle_length" type="QString" value="4" />
<Option name="average_angle_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="average_angle_unit" type="QString" value="MM" />
<Option name="interval" type="QString" value="3" />
<Option name="interval_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="interval_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.225" />
<Option name="offset_along_line" type="QString" value="0" />
<Option name="offset_along_line_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_along_line_unit" type="QString" value="MM" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="place_on_every_part" type="bool" value="true" />
<Option name="placements" type="QString" value="LastVertex" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="rotate" type="QString" value="1" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@11@1" type="marker">
<layer class="SimpleMarker" enabled="1" id="{29be4ef0-91eb-512b-8f83-360b6db38a83}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="77,77,77,255,rgb:0.30196078431372547,0.30196078431372547,0.30196078431372547,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="filled_arrowhead" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.25" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="0.85" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="2" type="line">
<layer class="SimpleLine" enabled="1" id="{46f64ca6-6094-51fc-bbbe-34e3333c5388}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="184,69,11,255,rgb:0.72156862745098038,0.27058823529411763,0.04313725490196078,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.65" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="MarkerLine" enabled="1" id="{8df6e0fb-0d35-5fd6-831a-7e5b9ad2457a}" locked="0" pass="0">
<Option type="Map">
<Option name="average_angle_length" type="QString" value="4" />
<Option name="average_angle_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="average_angle_unit" type="QString" value="MM" />
<Option name="interval" type="QString" value="3" />
<Option name="interval_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="interval_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.65" />
<Option name="offset_along_line" type="QString" value="0" />
<Option name="offset_along_line_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_along_line_unit" type="QString" value="MM" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="place_on_every_part" type="bool" value="true" />
<Option name="placements" type="QString" value="LastVertex" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="rotate" type="QString" value="1" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@2@1" type="marker">
<layer class="SimpleMarker" enabled="1" id="{5151e75a-9d7d-5897-be85-aaa96757564b}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="184,69,11,255,rgb:0.72156862745098038,0.27058823529411763,0.04313725490196078,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="filled_arrowhead" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.1" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="0.85" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="3" type="line">
<layer class="SimpleLine" enabled="1" id="{21f6a510-8fff-5bed-9d0e-df7b2ca28db1}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="184,69,11,255,rgb:0.72156862745098038,0.27058823529411763,0.04313725490196078,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.6" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.45" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="MarkerLine" enabled="1" id="{3eee96fe-b265-5e36-8d78-b2d50a9ac563}" locked="0" pass="0">
<Option type="Map">
<Option name="average_angle_length" type="QString" value="4" />
<Option name="average_angle_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="average_angle_unit" type="QString" value="MM" />
<Option name="interval" type="QString" value="3" />
<Option name="interval_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="interval_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.45" />
<Option name="offset_along_line" type="QString" value="0" />
<Option name="offset_along_line_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_along_line_unit" type="QString" value="MM" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="place_on_every_part" type="bool" value="true" />
<Option name="placements" type="QString" value="LastVertex" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="rotate" type="QString" value="1" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@3@1" type="marker">
<layer class="SimpleMarker" enabled="1" id="{720073c2-6984-53fa-9546-b893e83e0f62}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="184,69,11,255,rgb:0.72156862745098038,0.27058823529411763,0.04313725490196078,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="filled_arrowhead" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.7" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="0.85" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="4" type="line">
<layer class="SimpleLine" enabled="1" id="{b0526112-ddde-5dbf-b887-9b6f93557007}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="184,69,11,255,rgb:0.72156862745098038,0.27058823529411763,0.04313725490196078,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.3" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="MarkerLine" enabled="1" id="{b85b4ff7-2f5e-5d5d-bcda-728e00ad61de}" locked="0" pass="0">
<Option type="Map">
<Option name="average_angle_length" type="QString" value="4" />
<Option name="average_angle_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="average_angle_unit" type="QString" value="MM" />
<Option name="interval" type="QString" value="3" />
<Option name="interval_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="interval_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.3" />
<Option name="offset_along_line" type="QString" value="0" />
<Option name="offset_along_line_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_along_line_unit" type="QString" value="MM" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="place_on_every_part" type="bool" value="true" />
<Option name="placements" type="QString" value="LastVertex" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="rotate" type="QString" value="1" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@4@1" type="marker">
<layer class="SimpleMarker" enabled="1" id="{7561fe4e-6ffd-5631-96d6-cf89fdadba83}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="184,69,11,255,rgb:0.72156862745098038,0.27058823529411763,0.04313725490196078,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="filled_arrowhead" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.4" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="0.85" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="5" type="line">
<layer class="SimpleLine" enabled="1" id="{ae5a160a-ca64-5557-a0d8-1fdd610d83e1}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="184,69,11,255,rgb:0.72156862745098038,0.27058823529411763,0.04313725490196078,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.15" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.225" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="MarkerLine" enabled="1" id="{5429db33-2d2c-51e4-9b96-9918a6a67f07}" locked="0" pass="0">
<Option type="Map">
<Option name="average_angle_length" type="QString" value="4" />
<Option name="average_angle_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="average_angle_unit" type="QString" value="MM" />
<Option name="interval" type="QString" value="3" />
<Option name="interval_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="interval_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.225" />
<Option name="offset_along_line" type="QString" value="0" />
<Option name="offset_along_line_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_along_line_unit" type="QString" value="MM" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="place_on_every_part" type="bool" value="true" />
<Option name="placements" type="QString" value="LastVertex" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="rotate" type="QString" value="1" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@5@1" type="marker">
<layer class="SimpleMarker" enabled="1" id="{214f116d-a5a3-5203-867d-28bcad2b6c1a}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="184,69,11,255,rgb:0.72156862745098038,0.27058823529411763,0.04313725490196078,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="filled_arrowhead" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.25" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="0.85" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="6" type="line">
<layer class="SimpleLine" enabled="1" id="{c18d0fc0-d829-5009-a349-094ea30c386b}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="77,77,77,255,rgb:0.30196078431372547,0.30196078431372547,0.30196078431372547,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.4" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="1.35" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="MarkerLine" enabled="1" id="{c3205bf1-c929-5b45-af5a-42b59ab87391}" locked="0" pass="0">
<Option type="Map">
<Option name="average_angle_length" type="QString" value="4" />
<Option name="average_angle_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="average_angle_unit" type="QString" value="MM" />
<Option name="interval" type="QString" value="3" />
<Option name="interval_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="interval_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="1.35" />
<Option name="offset_along_line" type="QString" value="0" />
<Option name="offset_along_line_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_along_line_unit" type="QString" value="MM" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="place_on_every_part" type="bool" value="true" />
<Option name="placements" type="QString" value="LastVertex" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="rotate" type="QString" value="1" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@6@1" type="marker">
<layer class="SimpleMarker" enabled="1" id="{6863109a-0444-5f87-b018-66483cb30f22}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="77,77,77,255,rgb:0.30196078431372547,0.30196078431372547,0.30196078431372547,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="filled_arrowhead" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="3.5" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="0.85" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="7" type="line">
<layer class="SimpleLine" enabled="1" id="{b4ab3922-2b8d-5d9c-b20a-e34bbc64c01f}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="77,77,77,255,rgb:0.30196078431372547,0.30196078431372547,0.30196078431372547,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.6" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.95" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="MarkerLine" enabled="1" id="{08d2a401-c6d0-56d0-bfca-d8fe47a0ccde}" locked="0" pass="0">
<Option type="Map">
<Option name="average_angle_length" type="QString" value="4" />
<Option name="average_angle_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="average_angle_unit" type="QString" value="MM" />
<Option name="interval" type="QString" value="3" />
<Option name="interval_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="interval_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.95" />
<Option name="offset_along_line" type="QString" value="0" />
<Option name="offset_along_line_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_along_line_unit" type="QString" value="MM" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="place_on_every_part" type="bool" value="true" />
<Option name="placements" type="QString" value="LastVertex" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="rotate" type="QString" value="1" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@7@1" type="marker">
<layer class="SimpleMarker" enabled="1" id="{ba293c61-ad33-57b9-9671-f3319f57d789}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="77,77,77,255,rgb:0.30196078431372547,0.30196078431372547,0.30196078431372547,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="filled_arrowhead" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.7" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="0.85" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="8" type="line">
<layer class="SimpleLine" enabled="1" id="{45fae334-63fa-5064-9e45-024ff9e0095c}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="77,77,77,255,rgb:0.30196078431372547,0.30196078431372547,0.30196078431372547,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.65" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="MarkerLine" enabled="1" id="{fce23375-fdd4-5b30-8e57-a401e5265ba1}" locked="0" pass="0">
<Option type="Map">
<Option name="average_angle_length" type="QString" value="4" />
<Option name="average_angle_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="average_angle_unit" type="QString" value="MM" />
<Option name="interval" type="QString" value="3" />
<Option name="interval_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="interval_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.65" />
<Option name="offset_along_line" type="QString" value="0" />
<Option name="offset_along_line_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_along_line_unit" type="QString" value="MM" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="place_on_every_part" type="bool" value="true" />
<Option name="placements" type="QString" value="LastVertex" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="rotate" type="QString" value="1" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@8@1" type="marker">
<layer class="SimpleMarker" enabled="1" id="{b5a095ae-2fa5-5416-a5c3-4b3e8a7d0f9c}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="77,77,77,255,rgb:0.30196078431372547,0.30196078431372547,0.30196078431372547,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="filled_arrowhead" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.1" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="0.85" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="9" type="line">
<layer class="SimpleLine" enabled="1" id="{8060dbbf-e5cc-5ed8-b6a8-9c463ae3f1ef}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="77,77,77,255,rgb:0.30196078431372547,0.30196078431372547,0.30196078431372547,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.6" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.45" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="MarkerLine" enabled="1" id="{36054888-8e10-578a-b964-a1e6efebf8bf}" locked="0" pass="0">
<Option type="Map">
<Option name="average_angle_length" type="QString" value="4" />
<Option name="average_angle_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="average_angle_unit" type="QString" value="MM" />
<Option name="interval" type="QString" value="3" />
<Option name="interval_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="interval_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0.45" />
<Option name="offset_along_line" type="QString" value="0" />
<Option name="offset_along_line_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_along_line_unit" type="QString" value="MM" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="place_on_every_part" type="bool" value="true" />
<Option name="placements" type="QString" value="LastVertex" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="rotate" type="QString" value="1" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@9@1" type="marker">
<layer class="SimpleMarker" enabled="1" id="{ae0f5d2b-52f8-5845-8572-d7c586982e02}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="77,77,77,255,rgb:0.30196078431372547,0.30196078431372547,0.30196078431372547,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="filled_arrowhead" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.7" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
</symbol>
</layer>
</symbol>
</symbols>
<data-defined-properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data-defined-properties>
</renderer-v2>
<selection mode="Default">
<selectionColor invalid="1" />
</selection>
<labeling type="rule-based">
<rules key="{651ee801-9621-5f6a-a42a-18c7cc80c352}">
<rule description="1:600000" filter="&quot;rank&quot; = 1" key="{5d9b0a1d-62ce-570c-ba61-24557b6f4e68}">
<settings calloutType="simple">
<text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="format_number(&quot;flow&quot;, 0, 'pl')" fontFamily="DejaVu Sans" fontItalic="0" fontKerning="1" fontLetterSpacing="0" fontSize="6.5" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="50" fontWordSpacing="0" forcedBold="0" forcedItalic="0" isExpression="1" legendString="Aa" multilineHeight="1" multilineHeightUnit="Percentage" namedStyle="" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" tabStopDistance="6" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" tabStopDistanceUnit="Percentage" textColor="90,34,6,255,rgb:0.35294117647058826,0.13333333333333333,0.02352941176470588,1" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
<families />
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,225,rgb:1,1,1,0.88235294117647056" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.80000000000000004" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM" />
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSize2="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers="" />
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="fillSymbol" type="fill">
<layer class="SimpleFill" enabled="1" id="" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
</symbol>
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
<substitutions />
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="0" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol="&gt;" useMaxLineLengthForAutoWrap="1" wrapChar="" />
<placement allowDegraded="0" centroidInside="0" centroidWhole="0" dist="0.59999999999999998" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorTextPoint="FollowPlacement" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" maximumDistance="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" maximumDistanceUnit="MM" offsetType="1" offsetUnits="MM" overlapHandling="PreventOverlap" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="2" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" prioritization="PreferCloser" priority="4" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0" />
<rendering drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="1" obstacleType="1" scaleMax="600000" scaleMin="0" scaleVisibility="1" unplacedVisibility="0" upsidedownLabels="0" zIndex="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="Priority" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="&quot;flow&quot; / 100" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
</settings>
</rule>
</rules>
</labeling>
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<fieldConfiguration>
<field configurationFlags="NoFlag" name="origin" />
<field configurationFlags="NoFlag" name="origin_name" />
<field configurationFlags="NoFlag" name="destination" />
<field configurationFlags="NoFlag" name="destination_name" />
<field configurationFlags="NoFlag" name="flow">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="flow_least">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="flow_most">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="back_flow">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="residents_pct">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="jobs_pct">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="smart">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="4" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="smart_least">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="4" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="smart_most">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="4" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="rank" />
<field configurationFlags="NoFlag" name="is_dominant" />
<field configurationFlags="NoFlag" name="is_with_core" />
<field configurationFlags="NoFlag" name="length_km">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
</fieldConfiguration>
<aliases>
<alias field="origin" index="0" name="Skąd: kod" />
<alias field="origin_name" index="1" name="Skąd" />
<alias field="destination" index="2" name="Dokąd: kod" />
<alias field="destination_name" index="3" name="Dokąd" />
<alias field="flow" index="4" name="Osoby" />
<alias field="flow_least" index="5" name="Osoby, co najmniej" />
<alias field="flow_most" index="6" name="Osoby, co najwyżej" />
<alias field="back_flow" index="7" name="W drugą stronę" />
<alias field="residents_pct" index="8" name="Udział w pracujących mieszkańcach [%]" />
<alias field="jobs_pct" index="9" name="Udział w miejscach pracy [%]" />
<alias field="smart" index="10" name="Wskaźnik Smarta" />
<alias field="smart_least" index="11" name="Wskaźnik Smarta, co najmniej" />
<alias field="smart_most" index="12" name="Wskaźnik Smarta, co najwyżej" />
<alias field="rank" index="13" name="Miejsce wśród kierunków" />
<alias field="is_dominant" index="14" name="Cel dominuje" />
<alias field="is_with_core" index="15" name="Z udziałem rdzenia" />
<alias field="length_km" index="16" name="Odległość w linii prostej [km]" />
</aliases>
<splitPolicies>
<policy field="origin" policy="Duplicate" />
<policy field="origin_name" policy="Duplicate" />
<policy field="destination" policy="Duplicate" />
<policy field="destination_name" policy="Duplicate" />
<policy field="flow" policy="Duplicate" />
<policy field="flow_least" policy="Duplicate" />
<policy field="flow_most" policy="Duplicate" />
<policy field="back_flow" policy="Duplicate" />
<policy field="residents_pct" policy="Duplicate" />
<policy field="jobs_pct" policy="Duplicate" />
<policy field="smart" policy="Duplicate" />
<policy field="smart_least" policy="Duplicate" />
<policy field="smart_most" policy="Duplicate" />
<policy field="rank" policy="Duplicate" />
<policy field="is_dominant" policy="Duplicate" />
<policy field="is_with_core" policy="Duplicate" />
<policy field="length_km" policy="Duplicate" />
</splitPolicies>
<duplicatePolicies>
<policy field="origin" policy="Duplicate" />
<policy field="origin_name" policy="Duplicate" />
<policy field="destination" policy="Duplicate" />
<policy field="destination_name" policy="Duplicate" />
<policy field="flow" policy="Duplicate" />
<policy field="flow_least" policy="Duplicate" />
<policy field="flow_most" policy="Duplicate" />
<policy field="back_flow" policy="Duplicate" />
<policy field="residents_pct" policy="Duplicate" />
<policy field="jobs_pct" policy="Duplicate" />
<policy field="smart" policy="Duplicate" />
<policy field="smart_least" policy="Duplicate" />
<policy field="smart_most" policy="Duplicate" />
<policy field="rank" policy="Duplicate" />
<policy field="is_dominant" policy="Duplicate" />
<policy field="is_with_core" policy="Duplicate" />
<policy field="length_km" policy="Duplicate" />
</duplicatePolicies>
<defaults>
<default applyOnUpdate="0" expression="" field="origin" />
<default applyOnUpdate="0" expression="" field="origin_name" />
<default applyOnUpdate="0" expression="" field="destination" />
<default applyOnUpdate="0" expression="" field="destination_name" />
<default applyOnUpdate="0" expression="" field="flow" />
<default applyOnUpdate="0" expression="" field="flow_least" />
<default applyOnUpdate="0" expression="" field="flow_most" />
<default applyOnUpdate="0" expression="" field="back_flow" />
<default applyOnUpdate="0" expression="" field="residents_pct" />
<default applyOnUpdate="0" expression="" field="jobs_pct" />
<default applyOnUpdate="0" expression="" field="smart" />
<default applyOnUpdate="0" expression="" field="smart_least" />
<default applyOnUpdate="0" expression="" field="smart_most" />
<default applyOnUpdate="0" expression="" field="rank" />
<default applyOnUpdate="0" expression="" field="is_dominant" />
<default applyOnUpdate="0" expression="" field="is_with_core" />
<default applyOnUpdate="0" expression="" field="length_km" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="origin" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="origin_name" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="destination" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="destination_name" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="flow" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="flow_least" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="flow_most" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="back_flow" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="residents_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="jobs_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="smart" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="smart_least" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="smart_most" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="rank" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="is_dominant" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="is_with_core" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="length_km" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="origin" />
<constraint desc="" exp="" field="origin_name" />
<constraint desc="" exp="" field="destination" />
<constraint desc="" exp="" field="destination_name" />
<constraint desc="" exp="" field="flow" />
<constraint desc="" exp="" field="flow_least" />
<constraint desc="" exp="" field="flow_most" />
<constraint desc="" exp="" field="back_flow" />
<constraint desc="" exp="" field="residents_pct" />
<constraint desc="" exp="" field="jobs_pct" />
<constraint desc="" exp="" field="smart" />
<constraint desc="" exp="" field="smart_least" />
<constraint desc="" exp="" field="smart_most" />
<constraint desc="" exp="" field="rank" />
<constraint desc="" exp="" field="is_dominant" />
<constraint desc="" exp="" field="is_with_core" />
<constraint desc="" exp="" field="length_km" />
</constraintExpressions>
<expressionfields />
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
<columns>
<column hidden="0" name="origin" type="field" width="-1" />
<column hidden="0" name="origin_name" type="field" width="-1" />
<column hidden="0" name="destination" type="field" width="-1" />
<column hidden="0" name="destination_name" type="field" width="-1" />
<column hidden="0" name="flow" type="field" width="-1" />
<column hidden="0" name="flow_least" type="field" width="-1" />
<column hidden="0" name="flow_most" type="field" width="-1" />
<column hidden="0" name="back_flow" type="field" width="-1" />
<column hidden="0" name="residents_pct" type="field" width="-1" />
<column hidden="0" name="jobs_pct" type="field" width="-1" />
<column hidden="0" name="smart" type="field" width="-1" />
<column hidden="0" name="smart_least" type="field" width="-1" />
<column hidden="0" name="smart_most" type="field" width="-1" />
<column hidden="0" name="rank" type="field" width="-1" />
<column hidden="0" name="is_dominant" type="field" width="-1" />
<column hidden="0" name="is_with_core" type="field" width="-1" />
<column hidden="0" name="length_km" type="field" width="-1" />
</columns>
</attributetableconfig>
<conditionalstyles>
<rowstyles />
<fieldstyles />
</conditionalstyles>
<storedexpressions />
<editform tolerant="1" />
<editforminit />
<editforminitcodesource>0</editforminitcodesource>
<editforminitfilepath />
<editforminitcode />
<featformsuppress>0</featformsuppress>
<editorlayout>generatedlayout</editorlayout>
<editable />
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<previewExpression>coalesce(to_string("origin_name"), '') || ' → ' || coalesce(to_string("destination_name"), '') || ': ' || coalesce(to_string("flow"), '')</previewExpression>
<mapTip enabled="1">&lt;table width="440" cellspacing="0" cellpadding="5" style="font-family: sans-serif; font-size: 9pt"&gt;
&lt;tr&gt;&lt;td bgcolor="#B8450B"&gt;&lt;font color="#FFFFFF"&gt;&lt;b&gt;[% replace(replace(replace(coalesce(to_string("origin_name"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || ' → ' || replace(replace(replace(coalesce(to_string("destination_name"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') %]&lt;/b&gt;&lt;/font&gt;&lt;/td&gt;&lt;/tr&gt;
&lt;/table&gt;
&lt;table width="440" cellspacing="0" cellpadding="2" style="font-family: sans-serif; font-size: 9pt"&gt;
[% if("flow" IS NOT NULL, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Osoby&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || format_number("flow", 0, 'pl') || '' || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if("back_flow" IS NOT NULL, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;W drugą stronę&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || format_number("back_flow", 0, 'pl') || '' || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if("residents_pct" IS NOT NULL, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Udział w pracujących mieszkańcach&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || format_number("residents_pct", 1, 'pl') || ' %' || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if("jobs_pct" IS NOT NULL, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Udział w miejscach pracy&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || format_number("jobs_pct", 1, 'pl') || ' %' || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if("smart" IS NOT NULL, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Wskaźnik Smarta&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || format_number("smart", 4, 'pl') || '' || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if("length_km" IS NOT NULL, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Odległość w linii prostej&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || format_number("length_km", 1, 'pl') || ' km' || '&lt;/td&gt;&lt;/tr&gt;', '') %]
&lt;/table&gt;</mapTip>
<layerGeometryType>1</layerGeometryType>
</qgis>
